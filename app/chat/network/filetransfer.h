#pragma once

#include <functional>

#include <QString>

namespace everyport::chat {

/// A file as a link is given it; it is not changed meanwhile.
struct OutgoingFile {
    QString path = {};
    QString name = {}; ///< As others shall see it.
    qint64 size = 0;
    std::function<void(qint64 sent)> progress = {}; ///< From the moment that it is taken.
};

/// A file on its way to a conversation. Known until somebody puts it aside, or the program ends.
struct FileTransfer {
    enum class State : quint8 {
        Waiting, ///< Offered; they have not taken it yet.
        Running,
        Sent,
        Failed, ///< `trouble` says why; also what was called off.
    };
    qint64 id = 0;
    qint64 conversation = 0;
    QString name = {}; ///< As others see it.
    qint64 size = 0;
    qint64 sent = 0;
    State state = State::Waiting;
    QString trouble = {};

    bool isUnderWay() const { return state == State::Waiting || state == State::Running; }
};

} // namespace everyport::chat
