#pragma once

#include <QWidget>

#include "ui/services/optionfield.h"

class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class EndpointEditor;

/// All places of one option, one below the other, and a button for another.
class EndpointsField final : public OptionField {
    Q_OBJECT
public:
    EndpointsField(const Option& option, const Context& context, QWidget* parent);

    QWidget* widget() const override { return m_whole; }
    QVariant value() const override;
    void setValue(const QVariant& value) override;
    QString help() const override { return {}; } // each place says who can reach it
    QString fault() const override;

private:
    void addEditor(const QString& endpoint);
    void drop(EndpointEditor* editor);
    void arrange();

    Context m_context;
    QWidget* m_whole;
    QVBoxLayout* m_column;
    QPushButton* m_another;
    QList<EndpointEditor*> m_editors;
};

} // namespace everyport::ui
