#pragma once

#include <QTimer>
#include <QWidget>

#include "app/xmppchat/client/xmppsessions.h"
#include "netcore/base/error.h"

class QComboBox;
class QPushButton;

namespace everyport::ui {

class AccountBox;
class CodeView;
class Text;

/// Writes a stanza by hand: something to begin with, what is wrong as it is typed, and sends it over one account.
class StanzaEditor : public QWidget {
    Q_OBJECT
public:
    explicit StanzaEditor(xmppchat::XmppSessions& sessions, QWidget* parent = nullptr);

    void setText(const QString& text);
    void send(); ///< Where it may be sent.
    CodeView* code() const { return m_code; }
    AccountBox* account() const { return m_account; }

Q_SIGNALS:
    void sent(const QString& what);
    void refused(const everyport::Error& error);

private:
    void takeTemplate(int which);
    void look();

    CodeView* m_code;
    AccountBox* m_account;
    QComboBox* m_templates;
    Text* m_word;
    QPushButton* m_send;
    QTimer m_timer;
};

} // namespace everyport::ui
