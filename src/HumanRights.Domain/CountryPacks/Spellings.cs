using System.Text;

namespace HumanRights.Domain.CountryPacks;

/// <summary>What is compared when a pack lists spellings: letters and digits, whether capital or small.</summary>
internal static class Spellings
{
    internal static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
