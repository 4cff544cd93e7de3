#pragma once

#include <QPointer>

#include "netcore/task/task.h"
#include "ui/services/optionform.h"
#include "ui/widgets/dialogs/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace everyport {
class ServiceType;
class Station;
} // namespace everyport

namespace everyport::ui {

class PageContext;

/// Adds a service: the form comes from what its kind declares, filled so that it works. Nothing in it can be changed
/// while that is under way. Where it was not added it stays open, and says why.
class ServiceDialog : public Dialog {
    Q_OBJECT
public:
    explicit ServiceDialog(PageContext& context, const QString& type = {}); ///< Empty: the first kind there is.

Q_SIGNALS:
    void added(const QString& name);

private:
    void addHead();
    void chooseType(const QString& type);
    void proposeFreePorts();
    QString nameFault() const;
    bool addService();
    static Task<Result<Done>> addAndStart(QPointer<ServiceDialog> dialog, Station* station, QString type, QString name,
        OptionValues values, bool enabled);
    bool ended(const QString& name, const Result<QString>& result);
    void showFault(const Error& error);

    PageContext& m_context;
    const ServiceType* m_type = nullptr;
    QWidget* m_body;
    QComboBox* m_kind;
    QLineEdit* m_nameField;
    FormRow* m_nameRow = nullptr;
    QCheckBox* m_enabled;
    Form* m_head;
    OptionForm* m_form = nullptr;
    bool m_isAdding = false;
    Task<QStringList> m_looking; ///< For ports that are free.
};

} // namespace everyport::ui
