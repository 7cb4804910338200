using System.Diagnostics;
using System.Globalization;
using HumanRights.Domain.Serialization;

var json = File.ReadAllBytes(args[0]);
var start = Stopwatch.GetTimestamp();
var isRead = CaseFileJson.Read(json).Value is not null;
var elapsed = Stopwatch.GetElapsedTime(start);
Console.WriteLine(elapsed.TotalMilliseconds.ToString("F3", CultureInfo.InvariantCulture));
return isRead ? 0 : 1;
