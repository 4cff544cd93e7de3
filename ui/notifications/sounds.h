#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QThreadPool>

#include "ui/notifications/desktopsounds.h"
#include "ui/notifications/soundplayer.h"

namespace everyport::ui {

/// The sounds that go with notes. They are played beside the loop, one at a time: a second one that comes while one is
/// being begun is left out. Nothing is looked for before the first is played or asked about.
class Sounds : public QObject {
    Q_OBJECT
public:
    enum class Sound { None, Ping, Low, Bell };
    Q_ENUM(Sound)
    static constexpr Sound all[] = {Sound::None, Sound::Ping, Sound::Low, Sound::Bell};
    static QString word(Sound sound);           ///< As it is kept: "ping".
    static Sound fromWord(const QString& word); ///< None where it is no sound's.

    using Maker = std::function<std::unique_ptr<SoundPlayer>()>;
    using Reader = std::function<DesktopSounds()>; ///< Called beside the loop, before each sound.
    explicit Sounds(Maker maker = makeCanberraPlayer, Reader desktop = readDesktopSounds, QObject* parent = nullptr);
    ~Sounds() override;

    bool areThere(); ///< Something is installed that plays them.
    /// `percent` 0 to 100. Silent where the desktop wants no sounds of events; ends in failed() where the sound server
    /// does not play it.
    void play(Sound sound, int percent);

Q_SIGNALS:
    void failed(const QString& why);

private:
    SoundPlayer* player();

    Maker m_maker;
    const Reader m_desktop;
    std::unique_ptr<SoundPlayer> m_player; // of the thread's alone once it has been made
    QThreadPool m_thread;
    bool m_isBusy = false;
};

} // namespace everyport::ui
