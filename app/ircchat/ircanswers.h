#pragma once

#include <map>

#include "app/chat/network/network.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "protocols/irc/client/session/clientevents.h"

namespace everyport::ircchat {

/// What was asked of a server and is not answered yet. IRC answers by events and numerics that name what they are
/// about, so each question waits under a name: what it is, and where. Loop's thread.
class IrcAnswers {
public:
    enum class About : quint8 { Join, Part, Nick, Topic, Invite, Kick, Mode, Away };
    explicit IrcAnswers(Clock& clock) : m_clock(clock) {}

    /// One at a time by name: who asks again answers the question before with Busy.
    Task<Result<Done>> wait(About about, const QByteArray& where);
    void answer(About about, const QByteArray& where, const Result<Done>& result);
    /// A numeric that refuses: true when somebody had asked for it.
    bool refuse(int numeric, const QByteArrayList& parameters, const QByteArray& where);
    /// One that does not say where: true when there was one question only that it could refuse.
    bool refuseOnly(int numeric, const QByteArrayList& parameters);

    // Answers of many lines
    Task<Result<chat::PersonFacts>> whois(const QByteArray& nick);
    Task<Result<QList<chat::RoomFound>>> list(int most);
    /// True: the numeric was part of one.
    bool take(int numeric, const QByteArrayList& parameters);

    void connectionLost(const Error& reason);

    static constexpr std::chrono::seconds patience{30};

private:
    using Key = std::pair<About, QByteArray>;
    struct Question {
        Deferred<Result<Done>> answer = {};
        Clock::Timer deadline = {};
    };
    struct Whois {
        chat::PersonFacts facts = {};
        Deferred<Result<chat::PersonFacts>> answer = {};
        Clock::Timer deadline = {};
    };
    struct List {
        QList<chat::RoomFound> rooms = {};
        int most = 0;
        Deferred<Result<QList<chat::RoomFound>>> answer = {};
        Clock::Timer deadline = {};
    };
    bool takeWhois(int numeric, const QByteArrayList& parameters);
    bool takeList(int numeric, const QByteArrayList& parameters);

    Clock& m_clock;
    std::map<Key, Question> m_questions;
    std::unique_ptr<Whois> m_whois;
    std::unique_ptr<List> m_list;
};

/// What a refusal says to people: the server's words, or ours where it has none.
Error refusalOf(int numeric, const QByteArrayList& parameters);

} // namespace everyport::ircchat
