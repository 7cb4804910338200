using System.Net;
using System.Text;
using HumanRights.Domain.Actors;
using HumanRights.Domain.Primitives;
using HumanRights.Domain.Serialization;
using HumanRights.Domain.Tests.Support;
using HumanRights.Domain.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace HumanRights.Domain.Tests.Serialization;

/// <summary>A web server of our own on the loopback, called as a client would call it.</summary>
public sealed class WebTests : IAsyncLifetime
{
    private WebApplication? _app;
    private HttpClient? _client;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = _app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/pipe", static async (HttpContext context) =>
        {
            var result = await CaseFileJson.ReadAsync(context.Request.BodyReader, context.RequestAborted);
            return result.Value is { } file
                ? Results.Bytes(CaseFileJson.WriteToUtf8(file, WriteOptions.Compact), "application/json")
                : Results.Text(string.Join('\n', result.Findings), statusCode: StatusCodes.Status422UnprocessableEntity);
        });
        app.MapPost("/bind", static (Person person) => person with { Sex = null });
        app.MapGet("/persons", static (PersonId id, ExtendedDate? on) => $"{id.Local} {on?.Edtf}");
        await app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    [Fact]
    public async Task ThePipeOfARequestIsADoor()
    {
        var answer = await Post("/pipe", HostileInputs.Sound);
        Assert.Equal((HttpStatusCode.OK, HostileInputs.Sound), answer);
    }

    [Fact]
    public async Task ThePipeReportsEveryFinding()
    {
        var (status, text) = await Post("/pipe", HostileInputs.Sound.Replace("amber", "violet", StringComparison.Ordinal).Replace("1990", "199O", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("HRD0023 Error at /marking/level\nHRD0024 Error at /persons/0/birth/on", text);
    }

    [Fact]
    public async Task ALargeBodyArrivesInManyPieces()
    {
        var persons = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"id":"person/p{{i}}","zz":"лицо {{i}}"}"""));
        var json = $$"""{"schemaVersion":"1.0","id":"urn:x-test:1","compiledOn":"2024-05-01","persons":[{{persons}}]}""";
        var (status, text) = await Post("/pipe", json);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(json, text);
    }

    [Fact]
    public async Task ARecordIsBoundAsAModelAndWrittenAsAnAnswer()
    {
        var (status, text) = await Post("/bind", """{"id":"person/p1","sex":"female","zz":[1.0]}""");
        Assert.Equal((HttpStatusCode.OK, """{"id":"person/p1","zz":[1.0]}"""), (status, text));
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("/bind", """{"id":"group/p1"}""")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("/bind", """{"id":"person/p1","id":"person/p2"}""")).Status);
    }

    [Fact]
    public async Task IdsAndDatesAreBoundFromTheAddress()
    {
        Assert.Equal("p1 198X", await _client!.GetStringAsync(new Uri("/persons?id=person/p1&on=198X", UriKind.Relative)));
        using var answer = await _client.GetAsync(new Uri("/persons?id=person/p1&on=198Z", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<(HttpStatusCode Status, string Text)> Post(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await _client!.PostAsync(new Uri(path, UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
