#pragma once

#include "ui/certificates/certificate.h"
#include "ui/widgets/dialogs/dialog.h"

class QListWidget;

namespace everyport::ui {

class Facts;

/// All certificates that somebody has shown, its own first: a list that arrow keys go through, and the chosen one in
/// plain words.
class ChainDialog : public Dialog {
    Q_OBJECT
public:
    ChainDialog(const QString& host, const QList<QByteArray>& chain, QWidget* parent);

private:
    void choose(int row);

    QList<CertificateFacts> m_chain;
    QListWidget* m_list;
    Facts* m_rows;
};

} // namespace everyport::ui
