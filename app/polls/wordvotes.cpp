#include "app/polls/wordvotes.h"

#include <algorithm>

#include <QStringList>

#include "app/polls/cards/ticket.h"
#include "app/polls/definition/kindanswers.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestVote = 400;
constexpr qsizetype mostWordsOfTicket = 3; // its groups, typed apart
constexpr qsizetype mostListed = 12;

/// As one person writes what another has: "  Crème BRÛLÉE" is "creme brulee".
QString folded(const QString& text)
{
    auto plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.simplified();
}

template <typename Spelling>
QList<const Answer*> answersCalled(const Poll& poll, const QString& name, Spelling spelt)
{
    QList<const Answer*> found;
    for (const auto& answer : poll.answers) {
        if (spelt(answer) == name)
            found.append(&answer);
    }
    return found;
}

/// Whichever a phone writes.
bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c.category() == QChar::Punctuation_Dash;
}

/// A whole number, with or without a sign.
std::optional<int> numberIn(QString text)
{
    if (!text.isEmpty() && isMinus(text.front()))
        text.front() = u'-';
    bool isNumber = false;
    const auto number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// What people write for the answers of a motion in that language, and in English: "ja, j".
const Answer* answerOfMotion(const Poll& poll, const QString& text, const WordTable& words)
{
    if (poll.kind != Kind::Motion)
        return nullptr;
    for (const auto* table : {&words, &voterWords().in(u"en"_s)}) {
        for (const auto& [id, meaning] : {std::pair(u"yes"_s, (*table)("yes"_L1)),
                 std::pair(u"no"_s, (*table)("no"_L1)), std::pair(u"abstain"_s, (*table)("abstain"_L1))}) {
            if (folded(meaning).split(u", "_s).contains(text))
                return poll.answer(id);
        }
    }
    return nullptr;
}

/// Titles come before places: "3" means the answer called 3, wherever it stands. On a scale a number is the value
/// alone.
const Answer* answerMeant(const Poll& poll, const QString& said, const WordTable& words)
{
    const auto text = folded(said);
    if (text.isEmpty())
        return nullptr;
    const auto number = numberIn(text);
    if (number && poll.kind == Kind::Scale)
        return poll.answer(QString::number(*number));
    const auto exactly = answersCalled(
        poll, said.simplified(), [](const Answer& answer) { return answer.title.simplified(); });
    if (exactly.size() == 1)
        return exactly.first();
    auto nearly = answersCalled(poll, text, [](const Answer& answer) { return folded(answer.title); });
    if (nearly.isEmpty() && poll.kind == Kind::Scale)
        nearly = answersCalled(poll, text, [](const Answer& answer) { return folded(wordsBesideNumber(answer)); });
    if (!nearly.isEmpty()) // of several none is meant for certain
        return nearly.size() == 1 ? nearly.first() : nullptr;
    if (const auto* answer = poll.answer(text))
        return answer;
    if (const auto* answer = answerOfMotion(poll, text, words))
        return answer;
    return number && *number >= 1 && *number <= poll.answers.size() ? &poll.answers.at(*number - 1) : nullptr;
}

/// Phones end a sentence by themselves, and lists are written "2)" or "#2".
QString bared(const QString& words)
{
    const auto isOuter = [](QChar c) { return c.isSpace() || (c.isPunct() && c != u'-'); };
    qsizetype begin = 0;
    auto end = words.size();
    const auto beginsNumber = [&] { // "-1" is no place, but may be a value
        return isMinus(words[begin]) && begin + 1 < end && words[begin + 1].isDigit();
    };
    while (begin < end && isOuter(words[begin]) && !beginsNumber())
        ++begin;
    while (end > begin && isOuter(words[end - 1]))
        --end;
    return words.sliced(begin, end - begin);
}

/// With or without the word that says what it is, and signs around it.
const Answer* answerIn(const Poll& poll, const QString& said, const WordTable& words)
{
    if (const auto* answer = answerMeant(poll, said, words))
        return answer;
    const auto bare = bared(said);
    if (const auto* answer = answerMeant(poll, bare, words))
        return answer;
    return bare.startsWith(u"vote "_s, Qt::CaseInsensitive) ? answerMeant(poll, bared(bare.sliced(5)), words) : nullptr;
}

bool couldBeTicket(const QString& words)
{
    const auto letters = std::count_if(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return letters == makeTicket().size();
}

/// An answer and a ticket's code beside it, in either order; `isMistyped` where it only looks like one.
std::optional<WordVote> withTicket(const Poll& poll, const QStringList& parts, const WordTable& words, bool& isMistyped)
{
    for (qsizetype count = 1; count <= mostWordsOfTicket && count < parts.size(); ++count) {
        const auto rest = parts.size() - count;
        for (const auto& [code, said] :
            {std::pair(parts.last(count), parts.first(rest)), std::pair(parts.first(count), parts.last(rest))}) {
            const auto* answer = answerIn(poll, said.join(u' '), words);
            const auto ticket = answer ? ticketFromText(code.join(u' ')) : std::nullopt;
            if (ticket)
                return WordVote{.answer = answer->id, .ticket = *ticket};
            isMistyped = isMistyped || (answer && couldBeTicket(code.join(u' ')));
        }
    }
    return {};
}

/// What is written where voters write: all of it but "vote" before it and, where tickets vote, a code beside it.
std::optional<WordVote> writtenIn(const Poll& poll, const QString& text)
{
    auto said = text.simplified();
    if (said.startsWith(u"vote "_s, Qt::CaseInsensitive))
        said = said.sliced(5);
    const auto parts = poll.policy.phones == Policy::Phones::Ticket ? said.split(u' ') : QStringList();
    for (qsizetype count = std::min(mostWordsOfTicket, parts.size() - 1); count > 0; --count) {
        const auto rest = parts.size() - count;
        for (const auto& [code, words] :
            {std::pair(parts.last(count), parts.first(rest)), std::pair(parts.first(count), parts.last(rest))}) {
            const auto ticket = ticketFromText(code.join(u' '));
            if (ticket && readWritten(poll, words.join(u' ')))
                return WordVote{.answer = words.join(u' '), .ticket = *ticket};
        }
    }
    return readWritten(poll, said) ? std::optional(WordVote{.answer = said}) : std::nullopt;
}

QString numberInWords(const Writing& writing, const WordTable& words)
{
    const auto behind = writing.unit.isEmpty() ? QString() : u' ' + writing.unit;
    if (!writing.lowest && !writing.highest)
        return words("number"_L1) + behind;
    const auto end = [&](const std::optional<qint64>& number, qint64 otherwise) {
        return QString::number(number.value_or(otherwise)) + behind;
    };
    return words("scale"_L1,
        {{"low"_L1, end(writing.lowest, -largestNumber)}, {"high"_L1, end(writing.highest, largestNumber)}});
}

/// "1 (bad)", or the number alone.
QString endInWords(const Answer& answer)
{
    const auto words = wordsBesideNumber(answer);
    return words.isEmpty() ? answer.id : u"%1 (%2)"_s.arg(answer.id, words);
}

} // namespace

QString answersInWords(const Poll& poll, const WordTable& words)
{
    if (poll.kind == Kind::Number)
        return numberInWords(poll.writing, words);
    if (isWritten(poll.kind))
        return words(
            "letters"_L1, {{"count"_L1, QString::number(poll.kind == Kind::Words ? longestWord : longestOpen)}});
    if (poll.kind == Kind::Scale && !poll.answers.isEmpty())
        return words(
            "scale"_L1, {{"low"_L1, endInWords(poll.answers.first())}, {"high"_L1, endInWords(poll.answers.last())}});
    QStringList list;
    for (qsizetype i = 0; i < poll.answers.size() && i < mostListed; ++i)
        list << u"%1 %2"_s.arg(QString::number(i + 1), poll.answers.at(i).title);
    if (poll.answers.size() > mostListed)
        list << u"… %1"_s.arg(poll.answers.size());
    return list.join(u", "_s);
}

Result<WordVote> readWordVote(const Poll& poll, const QString& text, const WordTable& words)
{
    if (isWritten(poll.kind)) {
        if (auto vote = text.size() <= longestVote ? writtenIn(poll, text) : std::nullopt)
            return *vote;
        return Error::refused(Reason::BadValue,
            words(poll.kind == Kind::Number ? "writeNumber"_L1 : "writeWords"_L1,
                {{"answers"_L1, answersInWords(poll, words)}}));
    }
    bool isMistyped = false;
    if (text.size() <= longestVote) {
        if (const auto* answer = answerIn(poll, text, words))
            return WordVote{.answer = answer->id};
        if (auto vote = withTicket(poll, text.simplified().split(u' '), words, isMistyped))
            return *vote;
    }
    if (isMistyped && poll.policy.phones == Policy::Phones::Ticket)
        return Error::refused(Reason::BadValue, words("badTicket"_L1));
    const auto question = poll.kind == Kind::Scale ? "whichNumber"_L1 : "whichAnswer"_L1;
    return Error::refused(Reason::BadValue, words(question, {{"answers"_L1, answersInWords(poll, words)}}));
}

QString fateInWords(const Poll& poll, const Vote& vote, const WordTable& words)
{
    const auto say = [&](QLatin1StringView key) {
        return words(key,
            {{"answer"_L1, vote.text.isEmpty() ? poll.answerTitle(vote.answer) : vote.text},
                {"before"_L1, poll.answerTitle(vote.previousAnswer)}, {"name"_L1, vote.cardName},
                {"count"_L1, QString::number(poll.policy.maxChoices)}});
    };
    switch (vote.outcome) {
    case Outcome::Counted: return say(poll.kind == Kind::Ranking ? "ranked"_L1 : "counted"_L1);
    case Outcome::Changed: return say("changed"_L1);
    case Outcome::Repeat:
    case Outcome::Duplicate: return say("again"_L1);
    case Outcome::AlreadyVoted: return say(vote.previousAnswer.isEmpty() ? "spent"_L1 : "already"_L1);
    case Outcome::Limit: return say("limit"_L1);
    case Outcome::Closed: return say(vote.late ? "late"_L1 : "draft"_L1);
    case Outcome::Unknown: return say("badTicket"_L1);
    case Outcome::Unassigned: return say("gone"_L1);
    case Outcome::Full: return say("full"_L1);
    case Outcome::LeftOut: return say("leftOut"_L1);
    case Outcome::Nothing: return say("earlier"_L1);
    case Outcome::RandomId:
    case Outcome::Cooldown:
    case Outcome::Ok: break;
    }
    return say("nothing"_L1);
}

} // namespace everyport::polls
