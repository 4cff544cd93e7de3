#pragma once

#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"

namespace everyport::ui {

class PluginDetail;
class PluginsModel;

/// What others have added to the program.
class PluginsPage : public ListPage {
    Q_OBJECT
public:
    explicit PluginsPage(PageContext& context);

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A plugin's name.
    QString subject() const override;
    QString unsaved() const override;
    bool enterWritten() override;
    std::any unfinished() const override;
    void resumeUnfinished(const std::any& unfinished) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void showChosen();
    void makeNew();
    void toggle(bool on);
    void removeChosen();

    PluginsModel* m_model;
    PluginDetail* m_detail = nullptr;
    QAction* m_new = nullptr;
    QAction* m_look = nullptr;
    QAction* m_toggle = nullptr;
    QAction* m_reload = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_folder = nullptr;
    QAction* m_log = nullptr;
    QAction* m_remove = nullptr;
    QString m_made; ///< Here, and not in the list yet: it gets the keyboard when it is.
};

PageEntry pluginsPage();

} // namespace everyport::ui
