#include "ui/xmpp/accountbox.h"

#include <QSignalBlocker>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

AccountBox::AccountBox(xmppchat::XmppSessions& sessions, First first, QWidget* parent)
    : QComboBox(parent), m_sessions(sessions), m_first(first)
{
    setAccessibleName(tr("XMPP account"));
    setToolTip(tr("Which XMPP account"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaximumWidth(Metrics::px(300));
    m_sessions.addListener(this);
    fill();
    connect(this, &QComboBox::activated, this, &AccountBox::accountChanged);
}

AccountBox::~AccountBox()
{
    m_sessions.removeListener(this);
}

const xmppchat::XmppSession* AccountBox::session() const
{
    return m_sessions.find(account());
}

bool AccountBox::choose(qint64 account)
{
    const int at = findData(account);
    if (at < 0)
        return false;
    setCurrentIndex(at);
    return true;
}

void AccountBox::fill()
{
    const qint64 kept = account();
    {
        const QSignalBlocker quiet(this);
        clear();
        if (m_first == First::All)
            addItem(tr("All accounts"), qint64(0));
        for (const auto& session : m_sessions.sessions())
            addItem(session.isOnline ? session.title : tr("%1 (offline)").arg(session.title), session.account);
        setCurrentIndex(qMax(count() > 0 ? 0 : -1, findData(kept)));
    }
    setEnabled(count() > 0);
    Q_EMIT accountChanged();
}

} // namespace everyport::ui
