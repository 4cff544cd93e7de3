#pragma once

#include "app/trust/acceptedcertificates.h"
#include "ui/widgets/dialogs/dialog.h"

namespace everyport {
class TaskSet;
}

namespace everyport::ui {

struct CertificateFacts;
class Facts;

/// The page about a certificate that was refused: who was asked, who it is for, who signed it, until when, its SHA-256,
/// and whether it is the first one there or has CHANGED. Do not connect is what Enter, Esc and closing do. All that it
/// is given outlives it; `tasks` keeps what is stored and says what of it failed.
class CertificateQuestion : public Dialog {
    Q_OBJECT
public:
    CertificateQuestion(trust::AcceptedCertificates& certificates, const trust::WaitingCertificate& waits,
        TaskSet& tasks, QWidget* parent);
    /// Whose it is, for which names, who signed it, when it is valid, and its SHA-256.
    static void say(Facts& rows, const CertificateFacts& facts);

Q_SIGNALS:
    void agreed(); ///< Somebody accepts it; the dialog goes.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBody(const CertificateFacts& facts);
    void addChoice(const QString& text, const QString& toolTip, trust::AcceptedCertificates::Until until);

    trust::AcceptedCertificates& m_certificates;
    const trust::WaitingCertificate m_waits; // what is shown; meanwhile another may have come
    TaskSet& m_tasks;
};

} // namespace everyport::ui
