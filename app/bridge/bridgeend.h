#pragma once

#include <optional>

#include <QStringList>

#include "app/bridge/person.h"
#include "netcore/base/result.h"

namespace everyport::bridge {

class BridgeEnd;

/// One of a side's people. As who did something: without a home nobody's, a server or the program, called by
/// `person.name`; sides show it as the room's own doing, never as what somebody of theirs happens to be called.
struct RemoteUser {
    BridgeEnd* home = nullptr;
    Person person = {};
    bool operator==(const RemoteUser&) const = default;
    static RemoteUser nobody(const QString& name)
    {
        RemoteUser guest;
        guest.person.name = name;
        return guest;
    }
};

/// How somebody went.
struct Leaving {
    enum class Kind : quint8 {
        Left,    ///< The room.
        Quit,    ///< Their network.
        Removed, ///< By `by`.
        Lost,    ///< Their side is out of reach.
    };
    Kind kind = Kind::Left;
    QString reason = {};
    RemoteUser by = {};
    bool operator==(const Leaving&) const = default;
};

/// Why a side does not let somebody in.
struct Refusal {
    enum class Kind : quint8 {
        Banned,
        MembersOnly,
        AccountNeeded,
        PasswordNeeded,
        EncryptionNeeded,
        Full,
        TooOften,
        Unreachable
    };
    Kind kind = Kind::Banned;
    QString text = {}; ///< For who wanted to come.
};

/// How much of a side is for people who are not in it.
struct Openness {
    bool isHidden = false;      ///< It is in no list.
    bool isMembersOnly = false; ///< Who comes has to be known: invited, a member, logged in.
    bool needsPassword = false;
    bool isOpen() const { return !isHidden && !isMembersOnly && !needsPassword; }
    void add(const Openness& other) ///< The most closed of both.
    {
        isHidden |= other.isHidden;
        isMembersOnly |= other.isMembersOnly;
        needsPassword |= other.needsPassword;
    }
    bool operator==(const Openness&) const = default;
};

/// A shared room as one protocol has it. The Bridge asks it to show what others do; each call comes in a turn of its
/// own. Tells its Bridge nothing that it was asked to show.
class BridgeEnd {
public:
    virtual ~BridgeEnd() = default;
    virtual QString network() const = 0; ///< Whose people they are, in one word: "libera".
    /// Which of several sides it is, when it comes again after it has gone.
    virtual QString identity() const { return network(); }
    virtual chat::RichText topic() const = 0;

    /// Why somebody of another side may not come, who gives `password`. Asked once for each coming, before their home
    /// lets them in: so what a side keeps out comes in by no other side.
    virtual std::optional<Refusal> refuses(const RemoteUser& guest, const QString& password)
    {
        Q_UNUSED(guest)
        Q_UNUSED(password)
        return std::nullopt;
    }
    /// Why somebody who is there may not stay: a ban, or no place. Their home is asked to put them out, since nobody is
    /// to hear what is said who is not seen.
    virtual std::optional<Refusal> objects(const RemoteUser& guest)
    {
        Q_UNUSED(guest)
        return std::nullopt;
    }
    /// What somebody of another side is here by right, whether they are there or not; nothing: this side knows of no
    /// rights, and whoever is first may be the master.
    virtual std::optional<Standing> standing(const RemoteUser& guest) const
    {
        Q_UNUSED(guest)
        return std::nullopt;
    }
    virtual Openness openness() const { return {}; }
    /// Its people come by the rules of a network that is not ours, and are not put out for the sake of ours.
    virtual bool isForeign() const { return false; }

    /// They have come. Again for somebody who is shown: look whether they still are.
    virtual void show(const RemoteUser& guest) = 0;
    virtual void update(const RemoteUser& guest) = 0; ///< Another name, standing or state.
    virtual void hide(const RemoteUser& guest, const Leaving& how) = 0;
    /// Gives the message's ids here, one for each part that it is said in; none: it has none, or nobody is there who
    /// could hear it. Refused: they are not let speak here, all of it or nothing; the text is for them.
    virtual Result<QStringList> speak(const RemoteUser& guest, const Words& words) = 0;
    /// These are one message, or what is left of it, by whomever. Who takes it back had the right to where they are;
    /// without a key: they have gone. May be one of the side's own people, who has taken back another part of the
    /// message.
    virtual void retract(const RemoteUser& by, const QStringList& ids, const QString& reason)
    {
        Q_UNUSED(by)
        Q_UNUSED(ids)
        Q_UNUSED(reason)
    }
    virtual void changeTopic(const RemoteUser& by, const chat::RichText& topic) = 0;
    /// To one of its own people. Refused: as with `speak`.
    virtual Result<Done> whisper(const RemoteUser& from, const QString& key, const Words& words) = 0;
    /// What one of its own people said did not get to another side, to all (`to` is null) or to one person; `text`
    /// tells them why.
    virtual void undelivered(const QString& key, const Words& words, const RemoteUser* to, const QString& text)
    {
        Q_UNUSED(key)
        Q_UNUSED(words)
        Q_UNUSED(to)
        Q_UNUSED(text)
    }
    /// One of its own people is to leave the room. PermissionDenied: it has no right to.
    virtual Result<Done> expel(const RemoteUser& by, const QString& key, const QString& reason) = 0;
    /// How open the others are (Bridge::openness) has changed. `isLost`: one that was closed is not there any more, or
    /// anew and open: nobody has opened it, so what was said until now, and the topic, stay with those who could know
    /// them. Told at once.
    virtual void othersChanged(bool isLost) { Q_UNUSED(isLost) }
    virtual void remark(const QString& text) { Q_UNUSED(text) } ///< From the program to whom it concerns there.
};

} // namespace everyport::bridge
