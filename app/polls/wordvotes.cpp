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

QString you(const Vote& vote)
{
    return u"You are “%1” in this poll."_s.arg(vote.cardName);
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

Result<WordVote> readWordVote(const Poll& poll, const QString& text)
{
    bool isMistyped = false;
    if (text.size() <= longestVote) {
        if (const auto* answer = answerIn(poll, text))
            return WordVote{.answer = answer->id};
        if (auto vote = withTicket(poll, text.simplified().split(u' '), isMistyped))
            return *vote;
    }
    if (isMistyped && poll.policy.phones == Policy::Phones::Ticket)
        return Error::refused(Reason::BadValue, wrongTicket);
    return Error::refused(Reason::BadValue, whichAnswer + u": "_s + answersInWords(poll) + u'.');
}

QString fateInWords(const Poll& poll, const Vote& vote)
{
    const auto answer = poll.answerTitle(vote.answer);
    const auto before = poll.answerTitle(vote.previousAnswer);
    switch (vote.outcome) {
    case Outcome::Counted: return u"Counted: %1. "_s.arg(answer) + you(vote);
    case Outcome::Changed: return u"Counted: %1, in place of %2. "_s.arg(answer, before) + you(vote);
    case Outcome::Repeat:
    case Outcome::Duplicate: return u"%1 is counted already. "_s.arg(answer) + you(vote);
    case Outcome::AlreadyVoted: return u"You have voted already, for %1, and the first vote stands."_s.arg(before);
    case Outcome::Limit:
        return u"You have chosen %1 answers already, which is as many as count."_s.arg(poll.policy.maxChoices);
    case Outcome::Closed:
        return vote.late ? u"Too late: voting is over."_s : u"Voting has not begun yet. Write again when it has."_s;
    case Outcome::Unknown: return wrongTicket;
    case Outcome::Unassigned: return u"Nobody can vote for that here any more."_s;
    case Outcome::RandomId:
    case Outcome::Cooldown:
    case Outcome::Ok:
    case Outcome::Nothing: break;
    }
    return u"This vote does not count."_s;
}

} // namespace everyport::polls
