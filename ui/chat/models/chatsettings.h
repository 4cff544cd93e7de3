#pragma once

#include <QSettings>

namespace everyport::ui {

/// What somebody wants of the chat on this computer, in the window's memory: read where it counts, each time.
class ChatSettings {
public:
    explicit ChatSettings(QSettings& memory) : m_memory(&memory) {}

    /// Passwords lie in the desktop's keyring; else they are forgotten when the program ends.
    bool keepsPasswords() const { return m_memory->value(QStringLiteral("chat/keepsPasswords"), true).toBool(); }
    void setKeepsPasswords(bool keeps) { m_memory->setValue(QStringLiteral("chat/keepsPasswords"), keeps); }

    bool tellsTyping() const { return m_memory->value(QStringLiteral("chat/tellsTyping"), true).toBool(); }
    void setTellsTyping(bool tells) { m_memory->setValue(QStringLiteral("chat/tellsTyping"), tells); }

    bool tellsRead() const { return m_memory->value(QStringLiteral("chat/tellsRead"), true).toBool(); }
    void setTellsRead(bool tells) { m_memory->setValue(QStringLiteral("chat/tellsRead"), tells); }

private:
    QSettings* m_memory;
};

} // namespace everyport::ui
