#include "app/chat/wording.h"

#include <algorithm>

namespace everyport::chat {

namespace {

constexpr QChar popFormatting(0x202c);
constexpr QChar popIsolate(0x2069);

bool opensEmbedding(QChar character) { return character.unicode() >= 0x202a && character.unicode() <= 0x202e && character != popFormatting; }
bool opensIsolate(QChar character) { return character.unicode() >= 0x2066 && character.unicode() <= 0x2068; }
bool turnsDirection(QChar character)
{
    const auto code = character.unicode();
    return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character.unicode() == 0x2028 || character.unicode() == 0x2029;
}

/// Not through a character of two units.
QString leftOf(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most);
}

} // namespace

QString cleanName(const QString& name)
{
    QString clean = leftOf(name, mostNameCharacters);
    clean.removeIf([](QChar character) { return isControl(character) || turnsDirection(character); });
    return clean;
}

RichText cleanText(RichText text, qsizetype most)
{
    auto& plain = text.text;
    plain = leftOf(plain, most);
    for (auto& character : plain) {
        if (isControl(character) && character != u'\n' && character != u'\t')
            character = QChar::ReplacementCharacter; // one for one: the spans stay where they are
    }
    int embeddings = 0;
    int isolates = 0;
    for (const auto character : std::as_const(plain)) {
        if (opensEmbedding(character))
            ++embeddings;
        else if (opensIsolate(character))
            ++isolates;
        else if (character == popFormatting && embeddings > 0)
            --embeddings;
        else if (character == popIsolate && isolates > 0)
            --isolates;
    }
    plain += QString(std::min(isolates, 125), popIsolate) + QString(std::min(embeddings, 125), popFormatting);
    text.spans.removeIf([&](const RichText::Span& span) { return span.from >= plain.size(); });
    if (!text.spans.isEmpty())
        text.spans.last().length = std::min(text.spans.last().length, plain.size() - text.spans.last().from);
    return text;
}

} // namespace everyport::chat
