#pragma once

#include <functional>

#include <QObject>

#include "app/names/knownnames.h"

class QAction;
class QCompleter;
class QKeyEvent;
class QLineEdit;
class QStandardItemModel;

namespace everyport::ui {

class ListCompleter;

/// Offers what the name in a line may be: what fits while somebody types, all of it by the arrow at the line's end or
/// the Down key. What is there is asked each time; anything else may be written, too. The line owns it.
class NameCompletion : public QObject {
    Q_OBJECT
public:
    using Ask = std::function<QList<KnownNames::Name>()>;
    NameCompletion(QLineEdit* line, Ask ask);

    void setAsk(Ask ask); ///< Null: nothing is offered.
    /// Names stand in a row, parted by this: the last of them is completed. Null: the line is one name.
    void setSeparator(QChar separator);
    void showAll();
    QCompleter* completer() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    bool passOn(const QKeyEvent& key);

    QLineEdit* m_line;
    Ask m_ask;
    QStandardItemModel* m_names;
    ListCompleter* m_completer;
    QAction* m_arrow;
};

/// As a list shows it: "which-fruit – Which fruit?".
QString shownChoice(const KnownNames::Name& name);

} // namespace everyport::ui
