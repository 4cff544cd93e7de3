#pragma once

#include <functional>

#include <QString>

namespace everyport::chat {

/// A file as a link fetches it.
struct IncomingFile {
    QString path = {};
    qint64 from = 0;     ///< So much is in it already; 0: there is no such file yet, and the link makes it.
    bool nearby = false; ///< A person has allowed it to go where `Offer::caution` warns of.
    std::function<void(qint64 have)> progress = {}; ///< From the moment that it comes.
};

/// What somebody offers a conversation: a file, a talk that goes past the network, to be on their list of contacts and
/// they on ours, to come into a room. Nothing of it happens by itself.
struct Offer {
    enum class Kind : quint8 {
        File,
        Talk,
        Contact, ///< They ask to see when we are there; taking it allows it, refusing says no.
        Room,    ///< An invitation into the room `name`.
    };
    enum class State : quint8 {
        Open, ///< Somebody is to say what becomes of it.
        Running,
        Taken,   ///< The file is at `path`; the talk, the person or the room is the conversation `talk`.
        Failed,  ///< `trouble` says why; also what was called off.
        Refused, ///< By us.
        Expired, ///< Nobody took it in time, or the other offers it anew.
    };
    qint64 id = 0;
    qint64 conversation = 0;
    Kind kind = Kind::File;
    QString key = {}; ///< The link's own name for it.
    QString from = {};
    QString name = {};  ///< A file's, fit to be one's own: no folders, nothing hidden. A room's.
    QString words = {}; ///< Theirs with it.
    qint64 size = -1;   ///< -1: they do not say.
    bool isEncrypted = false;
    QString caution = {}; ///< Why it is better not taken, and what taking it means; empty: nothing is to be said.
    qint64 got = 0;
    QString path = {};
    qint64 talk = 0;
    State state = State::Open;
    QString trouble = {};

    /// It does not expire while we are connected.
    bool lasts() const { return kind == Kind::Contact || kind == Kind::Room; }
    bool isUnderWay() const { return state == State::Open || state == State::Running; }
};

} // namespace everyport::chat
