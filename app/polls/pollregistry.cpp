#include "app/polls/pollregistry.h"

namespace everyport::polls {

using EntryKind = LogEntry::Kind;

PollRegistry::PollRegistry(Clock& clock, Database& database)
    : Polls(clock, database),
      m_pace(clock),
      m_following(book(), [this](QList<PollStore::NewPoll> polls) { return create(std::move(polls)); }),
      m_voting(book(), database),
      m_merging(book(), m_voting),
      m_linking(book(), m_voting),
      m_erasing(
          book(), m_voting, m_linking, [this](auto counted) { replace(std::move(counted)); },
          [this](auto id, auto tags) { return doRegister(id, tags); }),
      m_cardLinking(book(), m_voting, m_linking)
{
    m_voting.setTaker(Voting::TapTaker::Linking, [this](const Tap& tap) { return m_cardLinking.takes(tap); });
}

// Each request waits for its turn.

Task<Result<Done>> PollRegistry::request(std::function<Task<Result<Done>>()> work)
{
    return m_voting.request<Done>(std::move(work));
}

Task<Result<Done>> PollRegistry::enter(QString id, LogEntry entry, Numbers voided)
{
    return request([this, id, entry, voided] { return doEnter(id, entry, voided); });
}

Task<Result<Done>> PollRegistry::load()
{
    return request([this] { return doLoadFirst(); });
}

Task<Result<Done>> PollRegistry::save(Poll poll)
{
    return request([this, poll] { return doSave(poll); });
}

Task<Result<Done>> PollRegistry::change(QString id, std::function<void(Poll&)> edit)
{
    return request([this, id, edit = std::move(edit)] { return doChange(id, edit); });
}

Task<Result<Done>> PollRegistry::remove(QString id)
{
    return request([this, id] { return doRemove(id); });
}

Task<Result<Done>> PollRegistry::openPoll(QString id)
{
    return enter(id, {.kind = EntryKind::Opened});
}

Task<Result<Done>> PollRegistry::closePoll(QString id)
{
    return enter(id, {.kind = EntryKind::Closed});
}

Task<Result<Done>> PollRegistry::resetPoll(QString id)
{
    return enter(id, {.kind = EntryKind::Reset});
}

Task<Result<Done>> PollRegistry::assign(QString id, QString reader, QString answer)
{
    return enter(id, {.kind = EntryKind::Assigned, .reader = reader, .answer = answer});
}

Task<Result<Done>> PollRegistry::setResultsHidden(QString id, bool hidden)
{
    return change(id, [hidden](Poll& poll) { poll.resultsHidden = hidden; });
}

Task<Result<qint64>> PollRegistry::leaveOut(QString id, QString station, QString name)
{
    const auto edit = [station, name](LeftOut& leftOut) { leftOut.insert(station, name); };
    return m_voting.request<qint64>([this, id, edit] { return doLeaveOut(id, edit); });
}

Task<Result<qint64>> PollRegistry::takeIn(QString id, QString station)
{
    const auto edit = [station](LeftOut& leftOut) { leftOut.remove(station); };
    return m_voting.request<qint64>([this, id, edit] { return doLeaveOut(id, edit); });
}

Task<Result<Done>> PollRegistry::follow(Followed followed)
{
    return request([this, followed] { return m_following.follow(followed); });
}

Task<Result<Done>> PollRegistry::unfollow(QString id)
{
    return request([this, id] { return m_following.lead(id, {}); });
}

Task<Result<Done>> PollRegistry::setOpenAsLed(QString id, bool open, std::optional<qint64> openedAt)
{
    const LogEntry entry{.kind = open ? EntryKind::Opened : EntryKind::Closed,
        .text = openedAt ? QString::number(*openedAt) : QString()};
    return request([this, id, entry] { return doEnter(id, entry, {}, Asker::Leader); });
}

Task<Result<Done>> PollRegistry::holdBack(QString id)
{
    return request([this, id] { return doHoldBack(id); });
}

Task<Result<Done>> PollRegistry::registerCard(QString id, QString tag)
{
    return enter(id, {.kind = EntryKind::Registered, .card = tag});
}

Task<Result<Done>> PollRegistry::registerCards(QString id, QStringList tags)
{
    return request([this, id, tags] { return doRegister(id, tags); });
}

Task<Result<Done>> PollRegistry::moderate(QString id, QString key, std::optional<WrittenFate> fate)
{
    return enter(id, {.kind = EntryKind::Moderated, .answer = key, .text = fate ? fate->toText() : QString()});
}

Task<Result<Done>> PollRegistry::eraseCard(QString tag, Erasure how)
{
    auto erasing = m_erasing.erase(tag, how);
    const auto erased = co_await std::move(erasing);
    if (!erased)
        co_return erased.error();
    co_return Done{};
}

Task<Result<Done>> PollRegistry::retract(QString id, QString card, Voiding reason, Numbers voided)
{
    return enter(id, {.kind = EntryKind::Retracted, .card = card, .text = reason.toText()}, voided);
}

Task<Result<Done>> PollRegistry::retractSeen(QString id, QString card, qint64 vote, Voiding reason)
{
    const LogEntry entry{.kind = EntryKind::Retracted, .card = card, .text = reason.toText()};
    return request([this, id, entry, vote] { return doRetractSeen(id, entry, vote); });
}

} // namespace everyport::polls
