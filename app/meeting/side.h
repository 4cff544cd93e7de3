#pragma once

#include "app/meeting/person.h"
#include "netcore/result.h"

namespace everyport::meeting {

class Side;

/// A person of another side.
struct Guest {
    Side* home = nullptr;
    Person person = {};
};

/// A shared room as one protocol has it. The Meeting asks it to show what others do; each call comes in a turn of its
/// own. Tells its Meeting nothing that it was asked to show.
class Side {
public:
    virtual ~Side() = default;
    virtual QString network() const = 0; ///< Whose people they are, in one word: "libera".
    virtual QString topic() const = 0;

    virtual void show(const Guest& guest) = 0; ///< They have come. Again for somebody who is shown: look whether they still are.
    virtual void update(const Guest& guest) = 0; ///< Another name, standing or state.
    virtual void hide(const Guest& guest, const Leaving& how) = 0;
    virtual QString speak(const Guest& guest, const Words& words) = 0; ///< Gives the message's id here; empty: it has none, or was not let in.
    virtual void retract(const Guest& by, const QString& id) { Q_UNUSED(by) Q_UNUSED(id) }
    virtual void changeTopic(const QString& by, const QString& topic) = 0;
    virtual void whisper(const Guest& from, const QString& key, const Words& words) = 0; ///< To one of its own people.
    /// One of its own people is to leave the room. PermissionDenied: it has no right to.
    virtual Result<Done> expel(const QString& by, const QString& key, const QString& reason) = 0;
    virtual void remark(const QString& text) { Q_UNUSED(text) } ///< From the program to whom it concerns there.
};

} // namespace everyport::meeting
