#pragma once

#include <memory>

#include <QString>

namespace everyport::ui {

/// Plays one of the desktop's event sounds by its name ("message-new-instant", of the freedesktop Sound Naming
/// Specification). Called on a thread of its own, one call after the other; it may wait for the sound server.
class SoundPlayer {
public:
    virtual ~SoundPlayer() = default;
    /// `theme`: the desktop's, which may lack the sound; empty: none is named. `volume`: decibel, 0 as loud as the
    /// theme has it. What is wrong, as the player says it; empty: it sounds.
    virtual QString play(const QString& name, const QString& theme, double volume) = 0;
};

/// libcanberra, which finds sounds in themes and knows the sound server. Looked for when this is called, and not
/// linked: who has no loudspeaker need not install it. Null where it is not there.
std::unique_ptr<SoundPlayer> makeCanberraPlayer();

} // namespace everyport::ui
