#pragma once

#include <QWidget>

#include "ui/services/optionfield.h"

class QPushButton;
class QVBoxLayout;

namespace everyport::ui {

class EndpointEditor;
class Text;

/// All places of one option, one below the other, and a button for another. One that may be left out is off until
/// somebody switches it on: what is only shown is never saved.
class EndpointsField final : public OptionField {
    Q_OBJECT
public:
    EndpointsField(const Option& option, const Context& context, QWidget* parent);
    /// Whether the option is about listening. The address of somebody else's server is text: it has a host.
    static bool isFor(const Option& option);

    QWidget* widget() const override { return m_whole; }
    QVariant value() const override;
    void setValue(const QVariant& value) override;
    QString help() const override { return {}; } // each place says who can reach it
    QString fault() const override;

private:
    void addEditor(const QString& endpoint);
    void drop(EndpointEditor* editor);
    void arrange();
    bool isOptional() const;

    Context m_context;
    QWidget* m_whole;
    QVBoxLayout* m_column;
    Text* m_off;
    QPushButton* m_another;
    QList<EndpointEditor*> m_editors;
    QString m_dropped; ///< The place that somebody took away last.
};

} // namespace everyport::ui
