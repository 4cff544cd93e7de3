#pragma once

#include <QMap>
#include <QObject>
#include <QVariant>

#include "app/chat/model/keptregistration.h"
#include "netcore/base/registration.h"
#include "ui/forms/formdialog.h"

namespace everyport::ui {

class PageContext;

/// Registers a new account for a dialog that adds accounts: for somebody who has none yet. What the server wants to
/// know it asks in a dialog of its own; where that is closed when all was sent, the registration goes on, and the one
/// that led there waits for it. `parent` is that one. Ui thread.
class AccountRegistration : public QObject {
    Q_OBJECT
public:
    AccountRegistration(PageContext& context, QWidget* parent);

    void begin(chat::NewAccount wanted); ///< Nothing where its kind of network makes no accounts.

Q_SIGNALS:
    /// Its dialog was closed, and the server has not answered yet: what is added meanwhile would be there twice. Or it
    /// has answered.
    void goesOn(bool isUnderWay);
    void added(qint64 account);                         ///< And its dialog has gone.
    void unkept(const QMap<QString, QVariant>& values); ///< It was made and could not be added.

private:
    void ended(FormDialog* dialog, const chat::RegistrationSession& made);
    void left(quint64 form);
    void answered();
    FormDialog::Remedy remedyOf(const Error& error);

    PageContext& m_context;
    QWidget* m_parent;
    quint64 m_form = 0; ///< That goes on without its dialog.
    Registration m_sent;
};

} // namespace everyport::ui
