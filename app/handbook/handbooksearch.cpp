#include "app/handbook/handbooksearch.h"

#include <algorithm>

#include <QSet>

#include "app/handbook/markdown.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr qsizetype mostShown = 160;  // characters of a sentence
constexpr qsizetype shownBefore = 50; // of them before the first mark, where it is longer

/// "One. Two!" as two; a point within a word ends none.
QStringList sentencesOf(const QString& text)
{
    QStringList sentences;
    qsizetype begin = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const bool ends = (text[i] == u'.' || text[i] == u'!' || text[i] == u'?') && text[i + 1] == u' ';
        if (!ends)
            continue;
        sentences << text.mid(begin, i + 1 - begin).trimmed();
        begin = i + 2;
    }
    if (const auto rest = text.mid(begin).trimmed(); !rest.isEmpty())
        sentences << rest;
    return sentences;
}

QStringList linesOf(const MarkdownBlock& block)
{
    if (block.kind == MarkdownBlock::Kind::Code)
        return block.code.split(u'\n', Qt::SkipEmptyParts);
    if (block.kind != MarkdownBlock::Kind::Table)
        return sentencesOf(plainText(block.spans));
    QStringList lines;
    for (const auto& row : block.rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << plainText(cell);
        lines << cells.join(u" — "_s);
    }
    return lines;
}

/// So much of a long sentence as has the first mark in it, between words.
QString shortened(const QString& sentence, const QList<HandbookMark>& marks)
{
    if (sentence.size() <= mostShown)
        return sentence;
    auto from = marks.isEmpty() ? 0 : qMax<qsizetype>(0, marks.first().start - shownBefore);
    if (from > 0)
        from = sentence.lastIndexOf(u' ', from) + 1;
    auto until = qMin(sentence.size(), from + mostShown);
    if (until < sentence.size()) {
        const auto space = sentence.lastIndexOf(u' ', until);
        until = space > from ? space : until;
    }
    return (from > 0 ? u"… "_s : QString()) + sentence.mid(from, until - from)
        + (until < sentence.size() ? u" …"_s : QString());
}

QStringList joined(const QList<QStringList>& lists)
{
    QStringList all;
    for (const auto& list : lists)
        all += list;
    return all;
}

/// How many different words of those looked for stand in a text.
qsizetype differentIn(const QString& text, const QList<HandbookMark>& marks)
{
    QSet<QString> found;
    for (const auto& mark : marks)
        found.insert(text.mid(mark.start, mark.length).toCaseFolded());
    return found.size();
}

} // namespace

HandbookSearch::HandbookSearch(const Handbook& handbook) : HandbookSearch(handbook, handbook.language()) {}

HandbookSearch::HandbookSearch(const Handbook& handbook, const QString& language) : m_words(language)
{
    for (const auto& page : handbook.pages()) {
        Page read{page.id, page.title, handbookHeading(page.markdown), page.language == "en"_L1, {}};
        for (const auto& block : readMarkdown(page.markdown)) {
            const bool isHeading = block.kind == MarkdownBlock::Kind::Heading;
            if (isHeading && block.level == 1)
                continue; // the title
            for (const auto& line : linesOf(block))
                read.sentences.append({line, isHeading});
        }
        m_pages.append(std::move(read));
    }
}

QStringList HandbookSearch::words(const QString& typed)
{
    auto words = typed.left(200).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, 8);
}

QList<HandbookMark> HandbookSearch::marks(const QString& text, const QStringList& words)
{
    QList<HandbookMark> marks;
    for (const auto& word : words) {
        for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            // What begins with a sign, such as --config, is found wherever it stands.
            if (at == 0 || !word.front().isLetterOrNumber() || !text[at - 1].isLetterOrNumber())
                marks.append({at, word.size()});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const HandbookMark& one, const HandbookMark& other) {
        return one.start != other.start ? one.start < other.start : one.length > other.length;
    });
    QList<HandbookMark> apart;
    for (const auto& mark : marks) {
        if (apart.isEmpty() || mark.start >= apart.last().start + apart.last().length)
            apart.append(mark);
    }
    return apart;
}

HandbookSearch::Looked HandbookSearch::lookedFor(const QString& typed, bool isEnglish) const
{
    Looked looked;
    for (const auto& word : words(typed))
        looked.append(QStringList{word} + (isEnglish ? m_words.english(word) : QStringList()));
    return looked;
}

QStringList HandbookSearch::wordsOn(const HandbookPage& page, const QString& typed) const
{
    return joined(lookedFor(typed, page.language == "en"_L1));
}

std::optional<HandbookSearch::Rated> HandbookSearch::rated(const Page& page, const Looked& wanted)
{
    auto missing = wanted;
    const auto takeFound = [&missing](const QString& text) {
        missing.removeIf([&text](const QStringList& same) { return !marks(text, same).isEmpty(); });
    };
    const auto looked = joined(wanted);
    const auto inHeading = marks(page.heading, looked);
    const auto inTitle = page.title == page.heading ? inHeading : marks(page.title, looked);
    takeFound(page.title);
    takeFound(page.heading);
    Rated one{qMax(inTitle.size(), inHeading.size()) * 100,
        {.page = page.id, .title = page.title, .count = int(inHeading.size())}};
    qsizetype best = 0;
    for (const auto& sentence : page.sentences) {
        const auto here = marks(sentence.text, looked);
        if (here.isEmpty())
            continue;
        takeFound(sentence.text);
        one.hit.count += int(here.size());
        one.points += sentence.isHeading ? here.size() * 20 : 0;
        const auto worth = differentIn(sentence.text, here) * 2 - (sentence.isHeading ? 1 : 0);
        if (worth > best) {
            best = worth;
            one.hit.sentence = sentence.text;
        }
    }
    if (!missing.isEmpty())
        return {};
    if (best == 0 && !page.sentences.isEmpty())
        one.hit.sentence = page.sentences.first().text; // only the title has them
    one.points += best * 5 + qMin(one.hit.count, 15);
    one.hit.sentence = shortened(one.hit.sentence, marks(one.hit.sentence, looked));
    one.hit.marks = marks(one.hit.sentence, looked);
    return one;
}

QList<HandbookHit> HandbookSearch::find(const QString& typed) const
{
    const auto inEnglish = lookedFor(typed, true);
    if (inEnglish.isEmpty())
        return {};
    const auto asTyped = lookedFor(typed, false);
    QList<Rated> all;
    for (const auto& page : m_pages) {
        if (auto one = rated(page, page.isEnglish ? inEnglish : asTyped))
            all.append(std::move(*one));
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Rated& one, const Rated& other) { return one.points > other.points; });
    QList<HandbookHit> hits;
    for (auto& one : all)
        hits.append(std::move(one.hit));
    return hits;
}

} // namespace everyport
