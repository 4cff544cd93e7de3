#include "ui/chat/transcript/transcript.h"

#include <algorithm>

#include <QMetaObject>

#include "ui/chat/models/chatfeed.h"

namespace everyport::ui {

using chat::History;
using chat::Message;

namespace {

constexpr int pageRows = 120;
constexpr int mostRows = 900;         ///< In memory while somebody reads.
constexpr int keptRows = 400;         ///< While the end is followed.
constexpr qsizetype mostAtOnce = 150; ///< Of a flood only the newest are laid out; the others are in the history.
constexpr int interval = 80;          ///< Milliseconds between two changes of the list.

} // namespace

Transcript::Transcript(ChatFeed& feed, QObject* parent)
    : QObject(parent),
      m_feed(feed),
      m_model(new TranscriptModel(this)),
      m_batch([this] { takeWaiting(); }, this, interval)
{
    connect(&feed, &ChatFeed::messageCame, this, &Transcript::messageCame);
    connect(&feed, &ChatFeed::messageToldOf, this, [this](qint64 conversation, const Message& message) {
        if (conversation != m_conversation)
            return;
        for (Message& waiting : m_waiting) {
            if (waiting.number == message.number)
                waiting = message;
        }
        m_model->change(message);
    });
}

Transcript::~Transcript() = default;

void Transcript::begin(qint64 conversation)
{
    m_loading.cancel();
    m_fetching.cancel();
    m_waiting.clear();
    m_conversation = conversation;
    m_askedNetwork = false;
    // What is known of the rows is of those that stand there still, until the first page has come.
    m_isOpening = true;
    m_holdsEnd = m_holdsStart = true;
    m_olderCame = false;
    if (std::exchange(m_missed, 0) != 0)
        Q_EMIT missedChanged();
}

void Transcript::open(qint64 conversation)
{
    begin(conversation);
    const chat::Conversation* now = m_feed.chat().conversation(conversation);
    if (!now) {
        m_isOpening = false;
        m_model->reset({});
        Q_EMIT opened(0);
        return;
    }
    const History::Place read{now->lastReadAt, now->lastRead};
    if (now->unread > pageRows) {
        load(m_feed.chat().wholeHistory().around(conversation, read, pageRows),
            [this](const History::Page& page) { show(page, 0, true); });
        return;
    }
    const int count = qMax(pageRows, now->unread + 40);
    load(m_feed.chat().wholeHistory().newest(conversation, count),
        [this](const History::Page& page) { show(page, 0, true); });
}

void Transcript::openAround(qint64 conversation, qint64 message)
{
    begin(conversation);
    load(m_feed.chat().wholeHistory().aroundMessage(conversation, message, pageRows),
        [this, message](const History::Page& page) { show(page, message, false); });
}

void Transcript::openAtEnd()
{
    const qint64 conversation = m_conversation;
    begin(conversation);
    load(m_feed.chat().wholeHistory().newest(conversation, pageRows),
        [this](const History::Page& page) { show(page, 0, false); });
}

void Transcript::load(Task<Result<History::Page>> task, Taken taken)
{
    m_loading = std::move(task);
    m_loading.whenDone([this, taken = std::move(taken)](Result<History::Page> page) {
        // Whoever shows it may ask for the next page at once.
        auto done = std::move(m_loading);
        if (page) {
            taken(*page);
        } else if (!page.error().isCancelled()) {
            m_isOpening = false;
            Q_EMIT failed(page.error());
        }
        done.cancel();
        // Whatever page it was: what came meanwhile was put off until now.
        if (!m_waiting.isEmpty() || m_olderCame)
            m_batch.changed();
    });
    if (m_loading.isValid() && m_loading.isReady())
        m_loading.cancel();
}

void Transcript::show(const History::Page& page, qint64 goTo, bool withNew)
{
    m_isOpening = false;
    m_holdsStart = page.isFirst;
    m_holdsEnd = page.isLast;
    qint64 firstNew = 0;
    const chat::Conversation* conversation = m_feed.chat().conversation(m_conversation);
    if (withNew && conversation && conversation->unread > 0 && conversation->lastRead > 0) {
        for (const Message& message : page.messages) {
            const bool isBehind = std::pair(message.at, message.number)
                > std::pair(conversation->lastReadAt, conversation->lastRead);
            if (isBehind && chat::isSpoken(message.kind) && !message.isMine) {
                firstNew = message.number;
                break;
            }
        }
    }
    m_model->reset(page.messages, firstNew);
    if (!m_holdsEnd)
        countWaiting();
    Q_EMIT opened(goTo != 0 ? goTo : firstNew);
}

/// The page that is shown ends before them: they are fetched when somebody goes there.
void Transcript::countWaiting()
{
    const QList<Message> came = std::exchange(m_waiting, {});
    const auto count = std::count_if(
        came.begin(), came.end(), [](const Message& message) { return chat::isSpoken(message.kind); });
    if (count == 0)
        return;
    m_missed += int(count);
    Q_EMIT missedChanged();
}

void Transcript::fetchOlder()
{
    if (m_loading.isValid() || m_conversation == 0)
        return;
    if (m_holdsStart) {
        fetchFromNetwork();
        return;
    }
    auto older = m_feed.chat().wholeHistory().before(m_conversation, m_model->first(), pageRows);
    load(std::move(older), [this](const History::Page& page) {
        m_holdsStart = page.isFirst;
        m_model->prepend(page.messages);
        if (m_model->rowCount() > mostRows) {
            m_model->keepFirst(mostRows);
            m_holdsEnd = false;
        }
    });
}

void Transcript::fetchNewer()
{
    if (m_loading.isValid() || m_holdsEnd || m_conversation == 0)
        return;
    auto newer = m_feed.chat().wholeHistory().behind(m_conversation, m_model->last(), pageRows);
    load(std::move(newer), [this](const History::Page& page) {
        m_holdsEnd = page.isLast;
        m_model->append(page.messages);
        if (m_model->rowCount() > mostRows) {
            m_model->keepLast(mostRows);
            m_holdsStart = false;
        }
        if (m_holdsEnd && std::exchange(m_missed, 0) != 0)
            Q_EMIT missedChanged();
    });
}

/// Nothing older is stored here; the network may have more.
void Transcript::fetchFromNetwork()
{
    const chat::Conversation* conversation = m_feed.chat().conversation(m_conversation);
    chat::Link* link = conversation && conversation->account ? conversation->account->link() : nullptr;
    // What a network says to us alone stands on its own page; no history of it is kept there.
    const bool isKeptThere = conversation && conversation->kind != chat::Conversation::Kind::Network;
    if (!isKeptThere || m_askedNetwork || m_fetching.isValid() || !link
        || !link->abilities().testFlag(chat::Ability::History))
        return;
    m_askedNetwork = true;
    m_fetching = link->fetchHistory(m_conversation, pageRows);
    m_fetching.whenDone([this](Result<int> came) {
        auto done = std::move(m_fetching);
        if (came && *came > 0) {
            m_askedNetwork = false; // there may be more
            m_holdsStart = false;
            m_olderCame = true;
            m_batch.changed();
        }
        done.cancel();
    });
}

void Transcript::messageCame(qint64 conversation, const Message& message)
{
    if (conversation != m_conversation)
        return;
    // While a conversation is opened the rows are those of the one before, and say nothing about this message.
    if (!m_isOpening && m_model->isOlder(message)) {
        m_holdsStart = false; // older than all here: the next page has it
        m_olderCame = true;
        m_batch.changed();
        return;
    }
    if (!m_holdsEnd) {
        if (chat::isSpoken(message.kind)) {
            ++m_missed;
            Q_EMIT missedChanged();
        }
        // Loading now may have it already, or not: it is asked for again at its end.
        if (!m_loading.isValid())
            return;
    }
    if (m_waiting.size() >= 4 * mostAtOnce) {
        m_waiting.remove(0, m_waiting.size() - mostAtOnce);
        if (m_reading) {
            // A flood under somebody who reads: what stands here stays, the rest is fetched when wanted.
            m_waiting.clear();
            m_holdsEnd = false;
            m_missed += int(4 * mostAtOnce);
            Q_EMIT missedChanged();
            return;
        }
    }
    m_waiting.append(message);
    m_batch.changed();
}

void Transcript::takeWaiting()
{
    if (m_loading.isValid())
        return;
    QList<Message> came = std::exchange(m_waiting, {});
    if (m_holdsEnd && !came.isEmpty())
        take(came);
    if (std::exchange(m_olderCame, false))
        Q_EMIT olderCame();
}

void Transcript::take(const QList<Message>& came)
{
    // Came while the first page was read, and is said to be older than all of it: the page before this has it.
    m_olderCame = m_olderCame
        || std::any_of(came.begin(), came.end(), [this](const Message& message) { return m_model->isOlder(message); });
    if (m_olderCame)
        m_holdsStart = false;
    if (came.size() > mostAtOnce && !m_reading) {
        m_model->reset(came.mid(came.size() - mostAtOnce));
        m_holdsStart = false;
        return;
    }
    m_model->append(came);
    const int most = m_reading ? mostRows : keptRows;
    if (m_model->rowCount() <= most)
        return;
    if (m_reading) {
        m_model->keepFirst(most);
        m_holdsEnd = false;
    } else {
        m_model->keepLast(keptRows / 2);
        m_holdsStart = false;
    }
}

} // namespace everyport::ui
