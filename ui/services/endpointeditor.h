#pragma once

#include <QWidget>

#include "netcore/endpoints/endpoint.h"
#include "ui/services/optionfield.h"
#include "ui/services/portprobe.h"

class QBoxLayout;
class QLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace everyport::ui {

class ReachField;
class StateText;
class Text;

/// One place to listen at: who can reach it, in words; the port, tried while it is typed; encrypted or not, and by
/// which certificate where the form has none for all. What is no such place (a Unix socket) stays text.
class EndpointEditor : public QWidget {
    Q_OBJECT
public:
    EndpointEditor(const OptionField::Context& context, bool removable, QWidget* parent = nullptr);

    void setText(const QString& endpoint);
    QString text() const;
    bool isTaken() const { return m_taken; } ///< The port cannot be had.
    QString fault() const;                   ///< Of the files that it names.

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void layOut(bool removable);
    void layOutReach();
    QLayout* portLine();
    QBoxLayout* answerLine();
    void listen();
    QWidget* makeFiles(const OptionField::Context& context);
    void showFiles();
    Endpoint withFiles(const Endpoint& endpoint) const;
    void readBack();
    void showReach();
    void probe();
    void showAnswer(const PortProbe::Answer& answer);

    bool m_narrow;
    bool m_hasCertificate; ///< Beside this place.
    QString m_said; ///< As it was given, until somebody changes it: nobody's spelling is put right by being shown.
    Endpoint m_endpoint;
    bool m_isPlace = false; ///< A TCP port; otherwise the text alone counts.
    bool m_taken = false;
    bool m_setting = false;
    quint16 m_suggestion = 0;
    QWidget* m_reachLine; ///< The first one: what removes it stands at its end.
    QWidget* m_places;    ///< The lines below.
    ReachField* m_reach;
    QComboBox* m_address;
    QSpinBox* m_port;
    QCheckBox* m_tls;
    OptionField* m_certificate = nullptr;
    OptionField* m_key = nullptr; ///< Empty: it is in the certificate's file.
    QWidget* m_files;
    QLineEdit* m_raw;
    QPushButton* m_cure;
    StateText* m_mark;
    Text* m_says;
    Text* m_who;
    PortProbe* m_probe;
};

} // namespace everyport::ui
