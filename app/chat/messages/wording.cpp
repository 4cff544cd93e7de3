#include "app/chat/messages/wording.h"

#include <algorithm>

#include "netcore/base/directionalformatting.h"

namespace everyport::chat {

namespace {

constexpr QChar popFormatting(0x202c);
constexpr QChar popIsolate(0x2069);

bool opensEmbedding(QChar character)
{
    return character.unicode() >= 0x202a && character.unicode() <= 0x202e && character != popFormatting;
}
bool opensIsolate(QChar character)
{
    return character.unicode() >= 0x2066 && character.unicode() <= 0x2068;
}
bool turnsDirection(QChar character)
{
    return turnsWriting(character.unicode()) || isDirectionalMark(character.unicode());
}

/// Not through a character of two units.
QString leftOf(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most);
}

/// What turns the writing ends with the text, and ends nothing that was begun before it. What is nested deeper than UAX
/// #9 counts (BD2) has no effect, but its end would be taken for it, and what was counted stayed open.
void closeDirections(QString& text)
{
    constexpr int deepest = 125;
    int embeddings = 0;
    int isolates = 0;
    for (auto& character : text) {
        if (auto* begun = opensEmbedding(character) ? &embeddings : opensIsolate(character) ? &isolates : nullptr) {
            if (embeddings + isolates < deepest)
                ++*begun;
            else
                character = QChar::ReplacementCharacter;
        } else if (auto* open = character == popFormatting ? &embeddings
                : character == popIsolate                  ? &isolates
                                                           : nullptr) {
            if (*open > 0)
                --*open;
            else
                character = QChar::ReplacementCharacter;
        }
    }
    text += QString(isolates, popIsolate) + QString(embeddings, popFormatting);
}

QString unturned(QString text)
{
    text.removeIf(turnsDirection);
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (isTorn(text, at))
            text.remove(at, 1);
    }
    return text;
}

} // namespace

QString cleanName(const QString& name)
{
    QString clean = leftOf(name, mostNameCharacters);
    clean.removeIf(leavesTheLine);
    return unturned(std::move(clean));
}

QString cleanSentence(const QString& sentence)
{
    QString clean = leftOf(sentence, mostSentenceCharacters);
    std::replace_if(clean.begin(), clean.end(), leavesTheLine, QChar(u' '));
    return unturned(std::move(clean));
}

RichText cleanText(RichText text, qsizetype most)
{
    auto& plain = text.text;
    plain = leftOf(plain, most);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const auto character = plain[at];
        if ((leavesTheLine(character) && character != u'\n' && character != u'\t') || isTorn(plain, at))
            plain[at] = QChar::ReplacementCharacter; // one for one: the spans stay where they are
    }
    closeDirections(plain);
    text.spans.removeIf([&](const RichText::Span& span) { return span.from >= plain.size(); });
    if (!text.spans.isEmpty())
        text.spans.last().length = std::min(text.spans.last().length, plain.size() - text.spans.last().from);
    return text;
}

} // namespace everyport::chat
