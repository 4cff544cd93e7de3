#pragma once

#include <optional>

#include "app/meeting/person.h"
#include "netcore/result.h"

namespace everyport::meeting {

class Side;

/// A person of another side.
struct Guest {
    Side* home = nullptr;
    Person person = {};
};

/// Why a side does not let somebody in.
struct Refusal {
    enum class Kind : quint8 { Banned, MembersOnly, AccountNeeded, PasswordNeeded, EncryptionNeeded, Full, TooOften, Unreachable };
    Kind kind = Kind::Banned;
    QString text = {}; ///< For who wanted to come.
};

/// How much of a side is for people who are not in it.
struct Openness {
    bool isHidden = false;      ///< It is in no list.
    bool isMembersOnly = false; ///< Who comes has to be known: invited, a member, logged in.
    bool needsPassword = false;
    bool isOpen() const { return !isHidden && !isMembersOnly && !needsPassword; }
    bool operator==(const Openness&) const = default;
};

/// A shared room as one protocol has it. The Meeting asks it to show what others do; each call comes in a turn of its
/// own. Tells its Meeting nothing that it was asked to show.
class Side {
public:
    virtual ~Side() = default;
    virtual QString network() const = 0; ///< Whose people they are, in one word: "libera".
    virtual QString topic() const = 0;

    /// Why somebody of another side may not come, who gives `password`. Asked once for each coming, before their home lets
    /// them in: so what a side keeps out comes in by no other side.
    virtual std::optional<Refusal> refuses(const Guest& guest, const QString& password)
    {
        Q_UNUSED(guest) Q_UNUSED(password)
        return std::nullopt;
    }
    /// Why somebody who is there may not stay: a ban, or no place. Their home is asked to put them out, since nobody is to hear
    /// what is said who is not seen.
    virtual std::optional<Refusal> objects(const Guest& guest)
    {
        Q_UNUSED(guest)
        return std::nullopt;
    }
    /// What somebody of another side is here by right, whether they are there or not; nothing: this side knows of no rights, and
    /// whoever is first may be the master.
    virtual std::optional<Standing> standing(const Guest& guest) const
    {
        Q_UNUSED(guest)
        return std::nullopt;
    }
    virtual Openness openness() const { return {}; }
    /// Its people come by the rules of a network that is not ours, and are not put out for the sake of ours.
    virtual bool isForeign() const { return false; }

    virtual void show(const Guest& guest) = 0; ///< They have come. Again for somebody who is shown: look whether they still are.
    virtual void update(const Guest& guest) = 0; ///< Another name, standing or state.
    virtual void hide(const Guest& guest, const Leaving& how) = 0;
    virtual QString speak(const Guest& guest, const Words& words) = 0; ///< Gives the message's id here; empty: it has none, or was not let in.
    virtual void retract(const Guest& by, const QString& id) { Q_UNUSED(by) Q_UNUSED(id) }
    virtual void changeTopic(const QString& by, const QString& topic) = 0;
    virtual void whisper(const Guest& from, const QString& key, const Words& words) = 0; ///< To one of its own people.
    /// One of its own people is to leave the room. PermissionDenied: it has no right to.
    virtual Result<Done> expel(const QString& by, const QString& key, const QString& reason) = 0;
    /// How open the others are (Meeting::openness) has changed. `isLost`: one that was closed is not there any more, or anew and
    /// open: nobody has opened it, so what was said until now, and the topic, stay with those who could know them. Told at once.
    virtual void othersChanged(bool isLost) { Q_UNUSED(isLost) }
    virtual void remark(const QString& text) { Q_UNUSED(text) } ///< From the program to whom it concerns there.
};

} // namespace everyport::meeting
