#pragma once

#include "protocols/xmpp/dataform.h"
#include "ui/widgets/form.h"

namespace everyport::ui {

/// A data form (XEP-0004) as a form to fill in: each type of field has its control.
class DataFormView : public Form {
    Q_OBJECT
public:
    explicit DataFormView(const xmpp::DataForm& form, QWidget* parent = nullptr);

    xmpp::DataForm submitted() const;
    bool showFault(const QString& field, const QString& sentence); ///< False: there is no such field.

private:
    using Field = xmpp::DataForm::Field;
    struct Entry {
        Field field;
        FormRow* row;
        std::function<QStringList()> values;
    };
    void addField(const Field& field);
    Entry control(const Field& field);

    QString m_formType;
    QList<Entry> m_entries;
};

} // namespace everyport::ui
