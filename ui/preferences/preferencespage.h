#pragma once

#include "netcore/base/registration.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/preferences/preference.h"

class QListWidget;
class QListWidgetItem;

namespace everyport::ui {

class EmptyState;
class FilterField;
class PreferenceForm;
class PreferenceHistory;

/// What people can have otherwise: groups at the left, below a field that finds settings by what they say of
/// themselves; the settings of a group at the right. A change counts at once and can be taken back.
class PreferencesPage : public Page {
    Q_OBJECT
public:
    explicit PreferencesPage(PageContext& context);

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A group's id, "look", or a setting's key, "look/theme".
    QString subject() const override;
    bool stepBack() override;
    QList<QWidget*> panes() const override;
    std::any unfinished() const override;
    void resumeUnfinished(const std::any& unfinished) override;

private:
    void layOut();
    void follow();
    void find(const QString& words);
    void goToNextFound();
    bool choose(const QString& group);
    const PreferenceGroup* group(const QString& id) const;

    PreferenceHistory& m_history;
    QList<PreferenceGroup> m_groups;
    FilterField* m_find;
    QListWidget* m_list;
    PreferenceForm* m_form;
    EmptyState* m_none; ///< In its place where nothing is found.
    QAction* m_undoLast;
    QString m_lastFound; // its key
    Registration m_certificates;
};

PageEntry preferencesPage();

} // namespace everyport::ui
