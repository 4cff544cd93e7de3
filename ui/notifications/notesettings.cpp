#include "ui/notifications/notesettings.h"

#include <algorithm>

namespace everyport::ui {

using namespace Qt::StringLiterals;
using Notes = chat::Conversation::Notes;

namespace {

const auto onKey = u"notifications/on"_s;
const auto textKey = u"notifications/text"_s;
const auto presentingKey = u"notifications/silentPresenting"_s;
const auto roomsKey = u"notifications/rooms"_s;
const auto soundEnding = u"Sound"_s;
const auto volumeKey = u"notifications/volume"_s;
const auto silentKey = u"notifications/silentUntil"_s;

QString keyOf(NoteSettings::Kind kind)
{
    switch (kind) {
    case NoteSettings::Kind::Message: return u"notifications/message"_s;
    case NoteSettings::Kind::Room: return u"notifications/room"_s;
    case NoteSettings::Kind::Trouble: return u"notifications/trouble"_s;
    case NoteSettings::Kind::Poll: return u"notifications/poll"_s;
    }
    return {};
}

Sounds::Sound usualSound(NoteSettings::Kind kind)
{
    switch (kind) {
    case NoteSettings::Kind::Message: return Sounds::Sound::Ping;
    case NoteSettings::Kind::Trouble: return Sounds::Sound::Low;
    case NoteSettings::Kind::Poll: return Sounds::Sound::Bell;
    case NoteSettings::Kind::Room: break;
    }
    return Sounds::Sound::None;
}

} // namespace

bool NoteSettings::isOn() const
{
    return m_memory->value(onKey, true).toBool();
}

void NoteSettings::setOn(bool on)
{
    m_memory->setValue(onKey, on);
}

bool NoteSettings::isShown(Kind kind) const
{
    return m_memory->value(keyOf(kind), true).toBool();
}

void NoteSettings::setShown(Kind kind, bool shown)
{
    m_memory->setValue(keyOf(kind), shown);
}

Sounds::Sound NoteSettings::sound(Kind kind) const
{
    return Sounds::fromWord(m_memory->value(keyOf(kind) + soundEnding, Sounds::word(usualSound(kind))).toString());
}

void NoteSettings::setSound(Kind kind, Sounds::Sound sound)
{
    m_memory->setValue(keyOf(kind) + soundEnding, Sounds::word(sound));
}

int NoteSettings::volume() const
{
    return std::clamp(m_memory->value(volumeKey, 100).toInt(), 0, 100);
}

void NoteSettings::setVolume(int percent)
{
    m_memory->setValue(volumeKey, percent);
}

bool NoteSettings::isSilentPresenting() const
{
    return m_memory->value(presentingKey, true).toBool();
}

void NoteSettings::setSilentPresenting(bool silent)
{
    m_memory->setValue(presentingKey, silent);
}

bool NoteSettings::showsText() const
{
    return m_memory->value(textKey, true).toBool();
}

void NoteSettings::setShowsText(bool shows)
{
    m_memory->setValue(textKey, shows);
}

chat::Conversation::Notes NoteSettings::roomNotes() const
{
    const QString word = m_memory->value(roomsKey).toString();
    return word == u"all" ? Notes::All : word == u"none" ? Notes::None : Notes::Mentions;
}

void NoteSettings::setRoomNotes(chat::Conversation::Notes notes)
{
    m_memory->setValue(roomsKey, notes == Notes::All ? u"all"_s : notes == Notes::None ? u"none"_s : u"mentions"_s);
}

qint64 NoteSettings::silentUntil() const
{
    return m_memory->value(silentKey, 0).toLongLong();
}

void NoteSettings::setSilentUntil(qint64 at)
{
    m_memory->setValue(silentKey, at);
}

bool NoteSettings::wants(Kind kind, qint64 now) const
{
    return isOn() && isShown(kind) && silentUntil() <= now;
}

} // namespace everyport::ui
