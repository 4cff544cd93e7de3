#pragma once

#include <QComboBox>

#include "app/xmppchat/client/xmppsessions.h"

namespace everyport::ui {

/// Which XMPP account; follows their coming and going. `sessions` outlives it, or `leave` is called first.
class AccountBox : public QComboBox, private xmppchat::XmppSessionEvents {
    Q_OBJECT
public:
    enum class First { Account, All };
    AccountBox(xmppchat::XmppSessions& sessions, First first, QWidget* parent = nullptr);
    ~AccountBox() override;

    qint64 account() const { return currentData().toLongLong(); } ///< 0: all of them, or none.
    const xmppchat::XmppSession* session() const;                 ///< Null: none, or all; for this moment only.
    bool choose(qint64 account);

Q_SIGNALS:
    void accountChanged(); ///< Another one, or it went online or offline.

private:
    void sessionAdded(const xmppchat::XmppSession&) override { fill(); }
    void sessionChanged(const xmppchat::XmppSession&) override { fill(); }
    void sessionRemoved(qint64) override { fill(); }
    void fill();

    xmppchat::XmppSessions& m_sessions;
    const First m_first;
};

} // namespace everyport::ui
