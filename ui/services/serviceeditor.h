#pragma once

#include <optional>

#include <QHash>
#include <QPointer>
#include <QWidget>

#include "app/services/core/servicestatus.h"
#include "netcore/task/task.h"
#include "ui/services/optionfield.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace everyport {
class Station;
}

namespace everyport::ui {

class OptionForm;
class PageContext;
class Text;

/// The form of the chosen service, beside the list: what its kind declares, and a foot that says what saving does.
/// What was changed and not saved waits while another service is looked at.
class ServiceEditor : public QWidget {
    Q_OBJECT
public:
    explicit ServiceEditor(PageContext& context, QWidget* parent = nullptr);

    /// A form as somebody left it, right or not.
    struct Draft {
        QMap<QString, QVariant> values = {};
        bool enabled = true;
        bool operator==(const Draft&) const = default;
    };
    /// What is typed and not saved, by service; for another editor, which shows it with its service.
    QHash<QString, Draft> drafts() const;
    void resume(const QHash<QString, Draft>& drafts);

    void show(const QString& name); ///< Empty: none.
    void refresh();                 ///< The service has changed. A form that nobody touched follows it.
    bool isTouched() const;         ///< Something is not saved.
    /// Services of which something is not saved, or could not be written; those that are not shown among them.
    QStringList unsaved() const;
    bool hasForm() const { return m_form; } ///< False: its kind is not known.
    bool canSave() const;
    QWidget* foot() const { return m_foot; }
    /// The keyboard into the field of this option, with what is wrong about it; into the first one without.
    void focusField(const QString& key = {});
    void save(); ///< Goes to the first bad field instead where there is one.
    void revert();

Q_SIGNALS:
    void built();       ///< Another form stands there.
    void effectShown(); ///< Of saving what stands there now, and whether that can be.

private:
    static Task<Result<Done>> written(QPointer<ServiceEditor> editor, Station* station, QString name,
        OptionValues values, Draft sent, bool enabledBefore);
    void settle(const QString& name, const Draft& sent); ///< That is saved now.
    void makeFoot();
    void build(const ServiceStatus& status);
    void fill(const ServiceStatus& status);
    void fillInDraft();
    void showEffect();
    QString effect(const ServiceStatus& status) const;
    Draft draft() const;
    std::optional<ServiceStatus> status() const;

    PageContext& m_context;
    QString m_name;
    QString m_built; ///< What the form was made for: kind and own ports.
    QHash<QString, Draft> m_drafts;
    Draft m_filled;
    std::optional<QMap<QString, QVariant>> m_source; ///< What the service had when the form was filled.
    QVBoxLayout* m_column;
    OptionForm* m_form = nullptr;
    QCheckBox* m_enabled;
    QWidget* m_foot;
    Text* m_effect = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_copy;
};

/// What the fields of a service's form may ask; `name` is empty for a new one.
OptionField::Context fieldContext(PageContext& context, const QString& name, bool narrow);

} // namespace everyport::ui
