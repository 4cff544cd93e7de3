#pragma once

#include <QPointer>

#include "netcore/task/task.h"
#include "ui/widgets/dialogs/dialog.h"

class QComboBox;
class QLineEdit;

namespace everyport {
class Station;
}

namespace everyport::ui {

class Form;
class FormRow;
class PageContext;

/// Makes this program the home of other stations: says what becomes of it and what it is called, and asks at which XMPP
/// server of its own they meet, or makes one where there is none. Where that did not come about it stays open, and says
/// why. *Elsewhere…* is the service's whole form.
class HomeDialog : public Dialog {
    Q_OBJECT
public:
    explicit HomeDialog(PageContext& context);

private:
    void addForm();
    void showServer();
    QString domainFault() const;
    bool apply();
    static Task<Result<Done>> making(QPointer<HomeDialog> dialog, Station* station, QString xmpp, QString domain);
    bool ended(const Result<Done>& done);

    PageContext& m_context;
    QWidget* m_body;
    Form* m_form;
    QComboBox* m_server; ///< By the services' names; none: a new one.
    QLineEdit* m_domain;
    FormRow* m_serverRow = nullptr;
    FormRow* m_domainRow = nullptr;
    bool m_isMaking = false;
};

} // namespace everyport::ui
