#pragma once

#include <QWidget>

#include "netcore/endpoint.h"
#include "ui/services/optionfield.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace everyport::ui {

class PortProbe;
class Segments;
class StateText;
class Text;

/// One place to listen at: who can reach it, in words; the port, tried while it is typed; encrypted or not. What is
/// no such place (a Unix socket) stays text.
class EndpointEditor : public QWidget {
    Q_OBJECT
public:
    EndpointEditor(const OptionField::Context& context, bool removable, QWidget* parent = nullptr);

    void setText(const QString& endpoint);
    QString text() const;
    bool isTaken() const { return m_taken; } ///< The port cannot be had.

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void readBack();
    void showReach();
    void probe();
    void showAnswer(bool free, const QString& sentence, quint16 suggestion);

    Endpoint m_endpoint;
    bool m_isPlace = false; ///< A TCP port; otherwise the text alone counts.
    bool m_taken = false;
    bool m_setting = false;
    Segments* m_reach;
    QComboBox* m_address;
    QSpinBox* m_port;
    QCheckBox* m_tls;
    QLineEdit* m_raw;
    QPushButton* m_cure;
    StateText* m_mark;
    Text* m_says;
    Text* m_who;
    QWidget* m_places;
    PortProbe* m_probe;
};

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
    void arrange();

    Context m_context;
    QWidget* m_whole;
    QVBoxLayout* m_column;
    QPushButton* m_another;
    QList<EndpointEditor*> m_editors;
};

} // namespace everyport::ui
