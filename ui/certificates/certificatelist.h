#pragma once

#include "netcore/base/registration.h"
#include "ui/widgets/dialogs/dialog.h"

namespace everyport {
class TaskSet;
}
namespace everyport::trust {
class AcceptedCertificates;
}

namespace everyport::ui {

class ThingList;

/// Which certificates are accepted, where and since when; each can be taken back. All that it is given outlives it.
class CertificateList : public Dialog {
    Q_OBJECT
public:
    CertificateList(trust::AcceptedCertificates& certificates, TaskSet& tasks, QWidget* parent);

private:
    void refresh();

    trust::AcceptedCertificates& m_certificates;
    TaskSet& m_tasks;
    ThingList* m_list;
    Registration m_changed;
};

} // namespace everyport::ui
