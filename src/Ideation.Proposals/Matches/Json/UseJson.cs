namespace Ideation.Proposals.Matches.Json;

internal sealed record UseJson(string Number, string Field, string FieldName, bool FieldPredicted, string Purpose, double? Probability, double Unexpectedness, int Families, string PurposeNumber, string PurposeQuote, string FarNumber, string FarQuote);
