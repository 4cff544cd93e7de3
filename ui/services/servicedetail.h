#pragma once

#include <QScrollArea>

#include "app/services/servicestatus.h"

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace everyport::ui {

class Facts;
class PageContext;
class QrCode;
class StateText;
class Text;

/// The pane at the right of the Services page: how to connect, who is there, what it is.
class ServiceDetail : public QScrollArea {
    Q_OBJECT
public:
    struct Actions {
        QList<QAction*> buttons = {};
        QList<QAction*> menu = {}; ///< Behind ⋯; null is a line.
    };
    ServiceDetail(PageContext& context, const Actions& actions, QWidget* parent = nullptr);

    void show(const QString& name); ///< Empty: nothing is chosen.
    void refresh();
    QString shown() const { return m_name; }

private:
    void addHead(QVBoxLayout* column, const Actions& actions);
    void addQr(QVBoxLayout* column);
    void showTrouble(const ServiceStatus& status);
    void showWays(const ServiceStatus& status);
    void showPeople(const ServiceStatus& status);
    void showFacts(const ServiceStatus& status);

    PageContext& m_context;
    QString m_name;
    QStringList m_ways;
    QWidget* m_body;
    Text* m_title = nullptr;
    StateText* m_state = nullptr;
    Text* m_trouble = nullptr;
    QHBoxLayout* m_remedies = nullptr;
    QString m_troubleShown;
    Text* m_waysHead;
    QVBoxLayout* m_wayLines;
    QWidget* m_qrRow = nullptr;
    QrCode* m_qr = nullptr;
    Text* m_qrSays = nullptr;
    QWidget* m_peopleHead;
    class PeopleList* m_people;
    Facts* m_facts;
};

} // namespace everyport::ui
