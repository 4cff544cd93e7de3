#include "ui/languages/messagetemplates.h"

#include <algorithm>

#include "ui/languages/strangerswords.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

constexpr int deepest = 3; // a sentence in a sentence in a sentence
constexpr int mostComparisons = 20'000;
constexpr int mostLookups = 200;
constexpr qsizetype lettersPerComparison = 64; // a long text is looked through for as many
constexpr qsizetype longestSentence = 500;
constexpr qsizetype mostTried = 3; // templates that fit one text

/// A text in the place that it has in all of it, for what was found there.
using Spot = std::pair<const QChar*, qsizetype>;

Spot spotOf(QStringView text)
{
    return {text.data(), text.size()};
}

} // namespace

/// One text being translated, with what it may still cost.
class MessageTemplates::Run {
public:
    Run(const MessageTemplates& all, bool quotes) : m_all(all), m_quotes(quotes) {}

    Found whole(QStringView text, int depth)
    {
        Found best = single(text, depth);
        if (best.known == text.size() || best.isSaying || depth >= deepest)
            return best;
        Found pieces = inPieces(text, depth);
        if (m_quotes && pieces.isWhole != best.isWhole)
            return pieces.isWhole ? pieces : best;
        // "Reading %1" of "a: Permission denied" says the same in another order, in which it says nothing.
        return pieces.known > 0 && pieces.known >= best.known ? pieces : best;
    }

private:
    /// As one sentence; what is asked again and again, as a part of one run of sentences and the next, is looked for
    /// once.
    Found single(QStringView text, int depth)
    {
        QHash<Spot, Found>& known = m_known[size_t(depth)];
        if (const auto found = known.constFind(spotOf(text)); found != known.cend())
            return *found;
        const Found found = asOne(text, depth);
        known.insert(spotOf(text), found);
        return found;
    }

    /// As it stands, or by the template that fits best.
    Found asOne(QStringView text, int depth)
    {
        Found best{text.toString()};
        if (++m_lookups > mostLookups)
            return best;
        if (text.size() <= longestSentence) {
            const QString known = m_all.m_lookup(best.text);
            if (!known.isEmpty())
                return {known, text.size(), true};
        }
        if (depth >= deepest)
            return best;
        if (Found aside = inParentheses(text, depth); aside.known > 0)
            return aside;
        qsizetype places = 0;
        for (const Match& match : fitting(text)) {
            Found found = filled(match, depth);
            if (found.isSaying) // to its end, whatever stands there
                return found;
            // "Open %1" within "%1 – failed: %2", and not round it: the words are the same, the order is not.
            const bool isFiner = found.known > 0 && found.known == best.known && match.of->places.size() > places;
            if (found.known <= best.known && !isFiner)
                continue;
            best = std::move(found);
            places = match.of->places.size();
        }
        return best;
    }

    /// "….%2" with " (The disk is full.)": what somebody has said as well.
    Found inParentheses(QStringView text, int depth)
    {
        const qsizetype before = text.startsWith(u" (") ? 2 : text.startsWith(u'(') ? 1 : 0;
        if (before == 0 || !text.endsWith(u')'))
            return {};
        Found found = whole(text.sliced(before).chopped(1), depth + 1);
        found.text = text.left(before).toString() + found.text + u')';
        return found;
    }

    /// The longest sentences that are known, from left to right; what is between them stays.
    Found inPieces(QStringView text, int depth)
    {
        const QList<qsizetype> starts = sentenceStarts(text, m_quotes);
        const qsizetype count = starts.size();
        if (count < 2)
            return {text.toString()};
        Found all{{}, 0, true};
        for (qsizetype from = 0, to = 0; from < count; from = to) {
            Found found = longest(text, starts, from, to, depth);
            if (m_quotes && !found.isWhole)
                found = strangers(all, text, starts, from, to, depth);
            all.isWhole = all.isWhole && found.isWhole;
            all.hasQuotes = all.hasQuotes || found.hasQuotes;
            if (found.known > 0 && all.text.endsWith(": "_L1))
                all.text = all.text.chopped(2) + joint();
            all.text += found.text;
            all.known += found.known;
            if (to < count)
                all.text += text[starts[to] - 1];
        }
        all.isWhole = all.isWhole && all.known > 0;
        return all;
    }

    /// What is not known beside a colon: who or what it is about, or all that was said.
    Found strangers(
        const Found& before, QStringView text, const QList<qsizetype>& starts, qsizetype from, qsizetype& to, int depth)
    {
        const bool isBehind = before.text.endsWith(": "_L1);
        for (qsizetype next = to; isBehind && to < starts.size(); to = next) {
            if (longest(text, starts, to, next, depth).known > 0)
                break;
        }
        const QStringView piece = pieceOf(text, starts, from, to);
        if (piece.size() > 1 && piece.endsWith(u':') && to < starts.size()) {
            // What stands behind it was said there: in our language it would be taken for ours.
            const bool isToldOf = isOfSomebody(piece);
            return isToldOf ? Found{piece.toString()} : Found{inQuotes(piece.chopped(1)) + u':', 0, true, true};
        }
        return isBehind ? Found{inQuotes(piece), 0, true, true} : Found{piece.toString()};
    }

    static QStringView pieceOf(QStringView text, const QList<qsizetype>& starts, qsizetype from, qsizetype to)
    {
        const qsizetype end = to < starts.size() ? starts[to] - 1 : text.size();
        return text.mid(starts[from], end - starts[from]);
    }

    /// The longest run of sentences from `from` on that is known as one, up to `to`; rather a shorter one than words of
    /// ours in quotation marks. Where none is known: the first.
    Found longest(QStringView text, const QList<qsizetype>& starts, qsizetype from, qsizetype& to, int depth)
    {
        Found best;
        const qsizetype count = starts.size();
        for (qsizetype end = from == 0 ? count - 1 : count; end > from; --end) { // all of it is the whole
            Found found = sentence(pieceOf(text, starts, from, end), end < count, depth);
            const bool isFirst = best.known == 0 && (found.known > 0 || end == from + 1);
            if (!isFirst && (found.known == 0 || found.hasQuotes))
                continue;
            best = std::move(found);
            to = end;
            if (best.known > 0 && !best.hasQuotes)
                break;
        }
        return best;
    }

    /// What ends in a colon or a point is known without it: "Reading /etc/motd: Permission denied."
    Found sentence(QStringView text, bool isFollowed, int depth)
    {
        const bool isJoined = isFollowed && (text.endsWith(u':') || text.endsWith(u';'));
        Found found{text.toString()};
        if (!isJoined)
            found = single(text, depth);
        if (found.known == 0 && (isJoined || text.endsWith(u'.'))) {
            Found before = single(text.chopped(1), depth);
            before.text += text.back();
            if (before.known > 0)
                return before;
        }
        return isJoined ? single(text, depth) : found;
    }

    /// A stranger's words in a sentence of ours.
    QString inQuotes(QStringView words) const
    {
        return isName(words) || !isPhrase(words) ? onOneLine(words) : inMarks(words);
    }

    QString inMarks(QStringView words) const
    {
        QList<int> places;
        const QStringList marks = MessageTemplate::partsOf(m_all.m_lookup(u"“%1”"_s), places);
        const QString inner = m_quotes ? withinMarks(words) : linesWithinMarks(words);
        return marks.size() == 2 ? marks[0] + inner + marks[1] : u'“' + inner + u'”';
    }

    /// What somebody else has said, to the end of the text.
    static bool isSaid(const Match& match, qsizetype at) { return match.of->isSaying && at + 1 == match.values.size(); }

    static bool isQuoted(const Match& match, qsizetype at)
    {
        const QString& before = match.of->literals[at];
        return before.endsWith(u'“') || before.endsWith(u'"');
    }

    /// Between two sentences the second of which explains the first; not the same in all languages.
    QString joint() const
    {
        QList<int> places;
        const QStringList parts = MessageTemplate::partsOf(m_all.m_lookup(u"%1: %2"_s), places);
        return parts.size() == 3 ? parts[1] : u": "_s;
    }

    QList<Match> fitting(QStringView text)
    {
        const auto known = m_fitting.constFind(spotOf(text));
        return known != m_fitting.cend() ? *known : *m_fitting.insert(spotOf(text), compared(text));
    }

    QList<Match> compared(QStringView text)
    {
        QList<Match> matches;
        const int cost = 1 + int(text.size() / lettersPerComparison);
        const auto look = [&](const QList<MessageTemplate>& templates) {
            for (const MessageTemplate& one : templates) {
                m_comparisons += cost;
                if (m_comparisons > mostComparisons)
                    return;
                if (auto values = one.valuesIn(text))
                    matches.append({&one, std::move(*values)});
            }
        };
        if (const auto found = m_all.m_byFirstLetter.constFind(text.isEmpty() ? QChar() : text.front());
            found != m_all.m_byFirstLetter.cend())
            look(*found);
        look(m_all.m_beginningWithPlace);
        std::stable_sort(matches.begin(), matches.end(), [](const Match& one, const Match& other) {
            const bool isFirst = one.of->isSaying;
            return isFirst != other.of->isSaying ? isFirst : one.of->letters > other.of->letters;
        });
        return matches.mid(0, mostTried);
    }

    /// "Use %1" has too little of its own to know it in a stranger's sentence; with a name, or a sentence of ours, it
    /// does. "%1 of at least %2" stands in many a stranger's sentence, too. Within one of ours all do, but where what
    /// is not known gets quotation marks all would.
    bool isByChance(const Match& match, qsizetype at, int depth) const
    {
        const bool mayBe = match.of->isFragment || (match.of->isShort && !isName(match.values[at]));
        return (depth == 0 || m_quotes) && mayBe && !isBehindColon(match, at);
    }

    /// "%1 answers %2: %3": what stands there at the end is what was said, whatever that is.
    static bool isBehindColon(const Match& match, qsizetype at)
    {
        return at > 0 && at + 1 == match.values.size() && match.of->literals[at].endsWith(": "_L1)
            && lettersIn(match.of->literals.last()) == 0;
    }

    /// What stands for a place; "Line %1: %2." takes the point of the sentence that it ends with for its own.
    Found valueOf(const Match& match, qsizetype at, int depth)
    {
        const QStringView value = match.values[at];
        Found found = whole(value, depth + 1);
        if (found.known > 0 || at + 1 < match.values.size() || match.of->literals.last() != u'.')
            return found;
        Found sentence = whole(QStringView(value.data(), value.size() + 1), depth + 1);
        if (sentence.known == 0 || sentence.hasQuotes || !sentence.text.endsWith(u'.'))
            return found;
        sentence.text.chop(1);
        return sentence;
    }

    Found wordOf(const Match& match, qsizetype at) const
    {
        const QStringView word = match.values[at];
        return {!m_quotes ? word.toString() : isQuoted(match, at) ? withinMarks(word) : onOneLine(word)};
    }

    Found filled(const Match& match, int depth)
    {
        QHash<int, Found> values;
        Found found{{}, match.of->letters, true};
        found.isSaying = match.of->isSaying;
        for (qsizetype i = 0; i < match.values.size(); ++i) {
            // A single word is a name, a number or a path, whatever it means elsewhere.
            const QStringView value = match.values[i];
            const bool isWord = !value.contains(u' ');
            if (isSaid(match, i)) {
                values.insert(match.of->places[i], {isWord ? wordOf(match, i).text : inMarks(value), 0, true});
                continue;
            }
            // "eve used KILL: …", but not "The file that he used was: …"
            if (found.isSaying && !isWord && match.of->literals.first().isEmpty())
                return {};
            values.insert(match.of->places[i], isWord ? wordOf(match, i) : valueOf(match, i, depth));
            if (!isWord && values[match.of->places[i]].known == 0 && isByChance(match, i, depth))
                return {};
            Found& inner = values[match.of->places[i]];
            if (m_quotes && !isWord && !inner.isWhole)
                inner = {isQuoted(match, i) ? withinMarks(value) : inQuotes(value), 0, true, !isQuoted(match, i)};
            found.known += inner.known;
            found.hasQuotes = found.hasQuotes || inner.hasQuotes;
        }
        QList<int> places;
        const QStringList literals = MessageTemplate::partsOf(m_all.m_lookup(match.of->english), places);
        found.text = literals.first();
        for (qsizetype i = 0; i < places.size(); ++i)
            found.text += values.value(places[i]).text + literals[i + 1];
        return literals.join(QString()).isEmpty() ? Found{} : found; // not translated
    }

    const MessageTemplates& m_all;
    const bool m_quotes;                     // what is not known within a sentence that is
    QHash<Spot, Found> m_known[deepest + 1]; // by depth
    QHash<Spot, QList<Match>> m_fitting;
    int m_comparisons = 0;
    int m_lookups = 0;
};

MessageTemplates::MessageTemplates(const QStringList& templates, Lookup lookup, const QStringList& sayings)
    : m_lookup(std::move(lookup))
{
    for (const QString& english : templates) {
        MessageTemplate one(english);
        if (one.places.isEmpty() || one.letters < 2)
            continue;
        one.isSaying = sayings.contains(english);
        if (one.literals.first().isEmpty())
            m_beginningWithPlace.append(std::move(one));
        else
            m_byFirstLetter[one.literals.first().front()].append(std::move(one));
    }
}

QString MessageTemplates::translated(const QString& text) const
{
    return text.isEmpty() || text.size() > longestText ? text : Run(*this, false).whole(text, 0).text;
}

MessageTemplates::Line MessageTemplates::inOneLanguage(const QString& text) const
{
    if (text.isEmpty() || text.size() > longestLine)
        return {text};
    const Found found = Run(*this, true).whole(text, 0);
    return found.isWhole ? Line{found.text} : Line{text, found.known > 0};
}

} // namespace everyport::ui
