#pragma once

#include <QWidget>

#include "app/services/core/servicelist.h"

class QGridLayout;
class QMenu;
class QPushButton;

namespace everyport::ui {

class PollController;
class StateText;
class Switch;
class Text;

/// Where people see the results: the address with Copy and QR, who can open it, whether the numbers are shown, and
/// where phones vote. It follows the web service through its restarts.
class AddressLine : public QWidget, private ServiceEvents {
    Q_OBJECT
public:
    explicit AddressLine(PollController& controller, QWidget* parent = nullptr);
    ~AddressLine() override;
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QWidget* makeVotingRow();
    QMenu* makeCodeMenu(const QString& text);
    void showCode(const QWidget* below, const QString& text);
    void showTablet();
    void serviceToldOf();
    void serviceAdded(const QString&) override { serviceToldOf(); }
    void serviceChanged(const QString&) override { serviceToldOf(); }
    void serviceRemoved(const QString&) override { serviceToldOf(); }

    PollController& m_controller;
    QGridLayout* m_grid;
    QWidget* m_addressRow;
    Text* m_address;
    QWidget* m_copy;
    QWidget* m_code;
    QWidget* m_open;
    QWidget* m_reachRow;
    StateText* m_mark;
    Text* m_reach;
    QPushButton* m_let;
    Switch* m_shown;
    Text* m_voting = nullptr;
    QPushButton* m_tablet = nullptr;
    QWidget* m_votingRow;
    bool m_inOneRow = false;
    bool m_keepsFromVoting = false; ///< Phones alone vote, and no web service runs for them.
    int m_switchRow = 0;
};

} // namespace everyport::ui
