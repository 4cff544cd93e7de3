#pragma once

#include <functional>

#include <QFlags>
#include <QMap>
#include <QVariant>

#include "app/chat/network/form.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {

/// A dialogue by forms with somebody's program: a room's settings, a service's command, what a server asks before it
/// makes an account. Kept by whoever shows it. Dropping one tells the other side nothing; `cancel` does. One that
/// outlives its link answers Disconnected. Loop's thread.
class FormSession {
public:
    enum class Move : quint8 { Back = 1, Next = 2, Finish = 4 };
    Q_DECLARE_FLAGS(Moves, Move)

    struct Note {
        enum class Kind : quint8 { Info, Warning, Trouble };
        Kind kind = Kind::Info;
        QString text = {};
    };
    struct Step {
        Form form = {};
        QList<Note> notes = {};
        Moves moves = Move::Finish; ///< What may follow.
        Move usual = Move::Finish;  ///< Of these, what Enter means.
        bool isOver = false;        ///< Nothing follows; the form, if there is one, is to be read.
    };

    /// What came of it on our side.
    struct Outcome {
        qint64 account = 0;                  ///< A new account was added here.
        QMap<QString, QVariant> unkept = {}; ///< Was made there and could not be kept here, by key.
    };

    virtual ~FormSession() = default;
    virtual Task<Result<Step>> begin() = 0;
    /// Where `begin` failed: what may follow besides beginning again; Back: something is asked before what failed.
    virtual Moves movesAtFailedBegin() const { return {}; }
    /// The next step. Refused in their words, with the field's key in `code` where they name one: the step before still
    /// stands and may be answered again.
    virtual Task<Result<Step>> go(Move move, Form filled) = 0;
    virtual void cancel() = 0;
    /// Told, while `go` is under way, what is waited for once the other side has answered. A sentence.
    virtual void setProgress(std::function<void(const QString&)>) {}
    virtual Outcome outcome() const { return {}; } ///< Once it is over.
};

/// Makes an account at a server.
class RegistrationSession : public FormSession {
public:
    /// Once it is over: what the new account's options are to be, by key, its password among them.
    virtual QMap<QString, QVariant> values() const = 0;
};

} // namespace everyport::chat

Q_DECLARE_OPERATORS_FOR_FLAGS(everyport::chat::FormSession::Moves)
