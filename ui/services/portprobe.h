#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "app/services/core/porttrouble.h"
#include "netcore/task/task.h"
#include "ui/services/optionfield.h"

namespace everyport::ui {

/// Whether a port could be had, asked a quarter second after the last key. Reads /proc in the pool.
class PortProbe : public QObject {
    Q_OBJECT
public:
    struct Answer {
        bool free = false;
        QString sentence = {};  ///< "free", or by whom it is taken, or that it needs rights.
        quint16 suggestion = 0; ///< A port that is free, where this one is not.
    };

    static QString takenWords(quint16 port, const PortUser& user); ///< By whom, and what to do.

    PortProbe(const OptionField::Context& context, QObject* parent = nullptr);
    void ask(quint16 port);
    void stop();

Q_SIGNALS:
    void answered(const everyport::ui::PortProbe::Answer& answer);

private:
    void look();

    OptionField::Context m_context;
    quint16 m_port = 0;
    QTimer m_timer;
    Task<Answer> m_task;
};

} // namespace everyport::ui
