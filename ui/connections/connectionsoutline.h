#pragma once

#include <QTimer>

#include "netcore/transport/connectionregistry.h"
#include "ui/connections/certificatealerts.h"
#include "ui/frame/page/pageoutline.h"

namespace everyport::ui {

class ConnectionWork;
class PageContext;

/// How many connections there are and how much moves, in the status bar; what is recorded, there and in the rail;
/// connections in the palette; certificates that were refused.
class ConnectionsOutline : public PageOutline {
    Q_OBJECT
public:
    /// `work` must outlive it.
    ConnectionsOutline(PageContext& context, ConnectionWork& work);

    RailBadge badge() const override;
    QList<StatusPart> status() const override { return m_status; }
    QList<PaletteHit> find(const QString& text) const override;

private:
    void look();
    void tell();

    QList<StatusPart> recordingParts() const;

    PageContext& m_context;
    ConnectionWork& m_work;
    ConnectionRegistry& m_registry;
    CertificateAlerts m_certificates;
    QTimer m_timer;
    quint64 m_in = 0;
    quint64 m_out = 0;
    QList<StatusPart> m_counted; ///< Looked at each second.
    QList<StatusPart> m_status;
};

} // namespace everyport::ui
