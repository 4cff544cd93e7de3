#include "app/polls/wordvotes.h"

#include <algorithm>

#include <QStringList>

#include "app/polls/cards/ticket.h"

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

QList<const Answer*> answersCalled(const Poll& poll, const QString& name, QString (*spelt)(const QString& title))
{
    QList<const Answer*> found;
    for (const auto& answer : poll.answers) {
        if (spelt(answer.title) == name)
            found.append(&answer);
    }
    return found;
}

/// Titles come before places: "3" means the answer called 3, wherever it stands.
const Answer* answerMeant(const Poll& poll, const QString& words)
{
    const auto text = folded(words);
    if (text.isEmpty())
        return nullptr;
    const auto exactly = answersCalled(
        poll, words.simplified(), [](const QString& title) { return title.simplified(); });
    if (exactly.size() == 1)
        return exactly.first();
    const auto nearly = answersCalled(poll, text, folded);
    if (!nearly.isEmpty()) // of several none is meant for certain
        return nearly.size() == 1 ? nearly.first() : nullptr;
    if (const auto* answer = poll.answer(text))
        return answer;
    bool isNumber = false;
    const auto place = text.toInt(&isNumber);
    return isNumber && place >= 1 && place <= poll.answers.size() ? &poll.answers.at(place - 1) : nullptr;
}

/// Phones end a sentence by themselves, and lists are written "2)" or "#2".
QString bared(const QString& words)
{
    const auto isOuter = [](QChar c) { return c.isSpace() || (c.isPunct() && c != u'-'); }; // "-1" is no place
    qsizetype begin = 0;
    auto end = words.size();
    while (begin < end && isOuter(words[begin]))
        ++begin;
    while (end > begin && isOuter(words[end - 1]))
        --end;
    return words.sliced(begin, end - begin);
}

/// With or without the word that says what it is, and signs around it.
const Answer* answerIn(const Poll& poll, const QString& words)
{
    if (const auto* answer = answerMeant(poll, words))
        return answer;
    const auto bare = bared(words);
    if (const auto* answer = answerMeant(poll, bare))
        return answer;
    return bare.startsWith(u"vote "_s, Qt::CaseInsensitive) ? answerMeant(poll, bared(bare.sliced(5))) : nullptr;
}

bool couldBeTicket(const QString& words)
{
    const auto letters = std::count_if(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return letters == makeTicket().size();
}

/// An answer and a ticket's code beside it, in either order; `isMistyped` where it only looks like one.
std::optional<WordVote> withTicket(const Poll& poll, const QStringList& words, bool& isMistyped)
{
    for (qsizetype count = 1; count <= mostWordsOfTicket && count < words.size(); ++count) {
        const auto rest = words.size() - count;
        for (const auto& [code, said] :
            {std::pair(words.last(count), words.first(rest)), std::pair(words.first(count), words.last(rest))}) {
            const auto* answer = answerIn(poll, said.join(u' '));
            const auto ticket = answer ? ticketFromText(code.join(u' ')) : std::nullopt;
            if (ticket)
                return WordVote{.answer = answer->id, .ticket = *ticket};
            isMistyped = isMistyped || (answer && couldBeTicket(code.join(u' ')));
        }
    }
    return {};
}

} // namespace

QString answersInWords(const Poll& poll)
{
    QStringList list;
    for (qsizetype i = 0; i < poll.answers.size() && i < mostListed; ++i)
        list << u"%1 %2"_s.arg(QString::number(i + 1), poll.answers.at(i).title);
    if (poll.answers.size() > mostListed)
        list << u"… %1"_s.arg(poll.answers.size());
    return list.join(u", "_s);
}

Result<WordVote> readWordVote(const Poll& poll, const QString& text, const WordTable& words)
{
    bool isMistyped = false;
    if (text.size() <= longestVote) {
        if (const auto* answer = answerIn(poll, text))
            return WordVote{.answer = answer->id};
        if (auto vote = withTicket(poll, text.simplified().split(u' '), isMistyped))
            return *vote;
    }
    if (isMistyped && poll.policy.phones == Policy::Phones::Ticket)
        return Error::refused(Reason::BadValue, words("badTicket"_L1));
    return Error::refused(Reason::BadValue, words("whichAnswer"_L1, {{"answers"_L1, answersInWords(poll)}}));
}

QString fateInWords(const Poll& poll, const Vote& vote, const WordTable& words)
{
    const auto say = [&](QLatin1StringView key) {
        return words(key,
            {{"answer"_L1, poll.answerTitle(vote.answer)}, {"before"_L1, poll.answerTitle(vote.previousAnswer)},
                {"name"_L1, vote.cardName}, {"count"_L1, QString::number(poll.policy.maxChoices)}});
    };
    switch (vote.outcome) {
    case Outcome::Counted: return say("counted"_L1);
    case Outcome::Changed: return say("changed"_L1);
    case Outcome::Repeat:
    case Outcome::Duplicate: return say("again"_L1);
    case Outcome::AlreadyVoted: return say("already"_L1);
    case Outcome::Limit: return say("limit"_L1);
    case Outcome::Closed: return say(vote.late ? "late"_L1 : "draft"_L1);
    case Outcome::Unknown: return say("badTicket"_L1);
    case Outcome::Unassigned: return say("gone"_L1);
    case Outcome::RandomId:
    case Outcome::Cooldown:
    case Outcome::Ok:
    case Outcome::Nothing: break;
    }
    return say("nothing"_L1);
}

} // namespace everyport::polls
