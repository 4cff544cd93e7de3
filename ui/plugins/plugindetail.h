#pragma once

#include <QMap>
#include <QPointer>
#include <QVariant>

#include "app/plugins/pluginregistry.h"
#include "ui/widgets/display/detailpane.h"

class QPushButton;

namespace everyport {
class Station;
}

namespace everyport::ui {

class CodeView;
class CopyLine;
class OptionForm;
class PageContext;
class Text;

/// The pane beside the list of plugins: the chosen one's switch, where its program is, the form that its options ask
/// for, and what has failed in it.
class PluginDetail : public DetailPane {
    Q_OBJECT
public:
    struct Actions {
        QAction* toggle = nullptr; ///< Checkable.
        QList<QAction*> buttons = {};
        QList<QAction*> menu = {}; ///< Behind ⋯.
    };
    PluginDetail(PageContext& context, const Actions& actions, QWidget* parent = nullptr);

    void show(const std::optional<plugins::PluginState>& plugin); ///< None: nothing is chosen.
    QString shown() const { return m_name; }
    using Typed = QMap<QString, QVariant>; ///< What the fields say, right or not.
    /// What is not saved, by plugin; for another pane, which shows it with its plugin.
    QMap<QString, Typed> drafts() const;
    void resume(const QMap<QString, Typed>& drafts);
    void save();
    bool offersToSave() const { return m_offersToSave; } ///< Its settings have something to be saved.

Q_SIGNALS:
    void offerChanged();

private:
    void makeFoot();
    void build(const plugins::PluginState& plugin);
    void fill(const plugins::PluginState& plugin);
    void fillInDraft();
    bool isTouched() const;
    static Task<Result<Done>> written(
        QPointer<PluginDetail> detail, Station* station, QString name, OptionValues values, Typed sent);
    void settle(const QString& name, const Typed& sent);
    void showFailures(const plugins::PluginState& plugin);
    void showEffect();
    void followOffer();

    PageContext& m_context;
    QString m_name;
    QMap<QString, Typed> m_drafts; ///< Of those that are not shown.
    Typed m_filled;                ///< As the fields stood when they were filled.
    Text* m_trouble;
    Text* m_about;
    CopyLine* m_program;
    Text* m_noOptions;
    OptionForm* m_form = nullptr;
    int m_formAt = 0;
    Text* m_registered;
    Text* m_failedHead;
    CodeView* m_failures;
    QWidget* m_foot;
    Text* m_effect = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_save = nullptr;
    bool m_offersToSave = false;
};

} // namespace everyport::ui
