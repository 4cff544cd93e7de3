#pragma once

#include "app/services/core/servicestatus.h"
#include "ui/widgets/display/detailpane.h"

class QAction;
class QTabBar;
class QVBoxLayout;

namespace everyport::ui {

class ConnectPane;
class Facts;
class PageContext;
class PeopleList;
class ServiceEditor;
class Text;
class WrapLayout;

/// The pane at the right of the Services page: the form of the chosen service, and how to connect, who is there.
class ServiceDetail : public DetailPane {
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
    /// Brings the form to the front and the keyboard into it, at the option of that key.
    void edit(const QString& key = {});
    void showHowToConnect(); ///< In front, this time.
    ServiceEditor& editor() { return *m_editor; }
    bool offersToSave() const { return m_offersToSave; } ///< The form is in front and has something to be saved.

Q_SIGNALS:
    void offerChanged();

private:
    enum Tab { Settings, Connect };
    void addTrouble();
    void layOutConnect();
    void showTab();
    void followOffer();
    void showTrouble(const ServiceStatus& status);
    void showPeople(const ServiceStatus& status);
    void showFacts(const ServiceStatus& status);

    PageContext& m_context;
    QString m_name;
    QTabBar* m_tabs;
    ServiceEditor* m_editor;
    QWidget* m_connect;
    Text* m_trouble = nullptr;
    WrapLayout* m_remedies = nullptr;
    QString m_troubleShown;
    ConnectPane* m_ways;
    QWidget* m_peopleHead;
    PeopleList* m_people;
    Facts* m_facts;
    bool m_offersToSave = false;
};

} // namespace everyport::ui
