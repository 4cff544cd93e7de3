#pragma once

#include <QStringList>
#include <QWidget>

#include "netcore/task/task.h"
#include "ui/style/colours/statemark.h"

class QComboBox;
class QPushButton;

namespace everyport::ui {

class PageContext;
class StateSentence;
class Text;

/// What to serve, what that is, and at which address it would stand: known before it is started.
class ServeCard : public QWidget {
    Q_OBJECT
public:
    explicit ServeCard(PageContext& context, QWidget* parent = nullptr);
    ~ServeCard() override;
    void setPrimary(bool isPrimary); ///< Start is what the three cards are about now.

private:
    QString type() const;
    void follow(); ///< Another kind was chosen.
    void showPlace(Mark mark, const QStringList& places);
    void start();

    PageContext& m_context;
    QComboBox* m_kind;
    Text* m_words;
    StateSentence* m_place;
    QPushButton* m_start;
    bool m_isAdding = false;
    Task<QStringList> m_looking; // last: it tells the above
};

} // namespace everyport::ui
