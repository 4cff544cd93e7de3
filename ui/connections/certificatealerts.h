#pragma once

#include <QTimer>

#include "netcore/base/registration.h"

namespace everyport::ui {

class PageContext;

/// Raises a trouble for each certificate that was refused and that nobody has decided about: of rules' web actions,
/// bridges and all else that has no page of its own. Once, however often those try again. An account of the chat tells
/// of its own.
class CertificateAlerts : public QObject {
    Q_OBJECT
public:
    explicit CertificateAlerts(PageContext& context);

private:
    void look();

    PageContext& m_context;
    QTimer m_soon; ///< Refused first, and then whoever it was for knows of it.
    Registration m_changed;
};

} // namespace everyport::ui
