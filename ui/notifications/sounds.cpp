#include "ui/notifications/sounds.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double silentDecibel = -60;

/// Names of the Sound Naming Specification, which every theme has or inherits.
QString eventName(Sounds::Sound sound)
{
    switch (sound) {
    case Sounds::Sound::Ping: return u"message-new-instant"_s;
    case Sounds::Sound::Low: return u"dialog-warning"_s;
    case Sounds::Sound::Bell: return u"bell"_s;
    case Sounds::Sound::None: break;
    }
    return {};
}

} // namespace

QString Sounds::word(Sound sound)
{
    switch (sound) {
    case Sound::Ping: return u"ping"_s;
    case Sound::Low: return u"low"_s;
    case Sound::Bell: return u"bell"_s;
    case Sound::None: break;
    }
    return u"none"_s;
}

Sounds::Sound Sounds::fromWord(const QString& word)
{
    const auto* found = std::ranges::find(all, word, &Sounds::word);
    return found == std::end(all) ? Sound::None : *found;
}

Sounds::Sounds(Maker maker, Reader desktop, QObject* parent)
    : QObject(parent), m_maker(std::move(maker)), m_desktop(std::move(desktop))
{
    m_thread.setMaxThreadCount(1);
}

Sounds::~Sounds()
{
    m_thread.clear();
    m_thread.waitForDone();
}

SoundPlayer* Sounds::player()
{
    if (m_maker)
        m_player = std::exchange(m_maker, {})();
    return m_player.get();
}

bool Sounds::areThere()
{
    return player();
}

void Sounds::play(Sound sound, int percent)
{
    SoundPlayer* by = sound == Sound::None || percent <= 0 || m_isBusy ? nullptr : player();
    if (!by)
        return;
    m_isBusy = true;
    const double volume = std::max(silentDecibel, 20 * std::log10(std::min(percent, 100) / 100.0));
    m_thread.start([this, by, name = eventName(sound), volume] {
        const auto desktop = m_desktop();
        const QString wrong = desktop.areWanted ? by->play(name, desktop.theme, volume) : QString();
        QMetaObject::invokeMethod(
            this,
            [this, wrong] {
                m_isBusy = false;
                if (!wrong.isEmpty())
                    Q_EMIT failed(wrong);
            },
            Qt::QueuedConnection);
    });
}

} // namespace everyport::ui
