#pragma once

#include "ui/services/optionform.h"
#include "ui/widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;

namespace everyport {
class ServiceType;
}

namespace everyport::ui {

class PageContext;
class Text;

/// Adds a service, or changes one that is there. The form comes from what its kind declares; the foot says what
/// saving does.
class ServiceDialog : public Dialog {
    Q_OBJECT
public:
    static ServiceDialog* forNew(PageContext& context, const QString& type = {});
    static ServiceDialog* forChange(PageContext& context, const QString& name);

Q_SIGNALS:
    void saved(const QString& name);

private:
    ServiceDialog(PageContext& context, const QString& title);
    void build(bool isNew);
    void chooseType(const QString& type);
    void showEffect();
    bool addService();
    bool saveService();
    QString command() const;

    PageContext& m_context;
    QString m_name;                 ///< Of the one that is changed; empty for a new one.
    const ServiceType* m_type = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_nameField = nullptr;
    QCheckBox* m_enabled = nullptr;
    Form* m_head = nullptr;
    OptionForm* m_form = nullptr;
    QWidget* m_body = nullptr;
    Text* m_effect = nullptr;
};

} // namespace everyport::ui
