#pragma once

#include <QList>

/// RFC 8264 §8 and §9, RFC 5892 Appendix A: which characters a string class holds. For this room only.
namespace everyport::precis {

enum class Class { Identifier, Freeform };

/// Whether the character at `at` may stand there.
bool isAllowed(const QList<char32_t>& text, qsizetype at, Class stringClass);
/// RFC 5893 §2; holds for every text without a character written from the right.
bool keepsBidiRule(const QList<char32_t>& text);

} // namespace everyport::precis
