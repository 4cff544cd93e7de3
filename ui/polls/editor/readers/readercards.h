#pragma once

#include <optional>

#include <QAbstractButton>
#include <QScrollArea>

#include "ui/style/colours/statemark.h"

class QVBoxLayout;

namespace everyport::ui {

class AssignTaps;
class PollController;
class PollDraft;
class Text;

/// One reader beside the answers: its name, what it stands for, how it is; glows in its answer's colour when tapped.
class ReaderCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit ReaderCard(QWidget* parent);

    struct Look {
        QString name = {};
        QString below = {};
        QString right = {};
        Mark mark = Mark::None;
        QColor colour = {}; ///< Of its answer; invalid: none.
        bool glows = false;
        bool operator==(const Look&) const = default;
    };
    void show(const Look& look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
};

/// All readers. Pressing one gives it to the highlighted answer, for who has no card at hand.
class ReaderCards : public QWidget {
    Q_OBJECT
public:
    ReaderCards(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent = nullptr);
    void refresh();
    /// The reader whose card has the keyboard; nothing where none has.
    std::optional<QStringList> chosen() const;

Q_SIGNALS:
    void gridWanted();

private:
    void makeCards(const QStringList& ids);
    QWidget* lastStop() const; ///< The last card.
    void pressed(const QString& reader);

    PollController& m_controller;
    PollDraft& m_draft;
    AssignTaps& m_taps;
    QVBoxLayout* m_column;
    QList<ReaderCard*> m_cards;
    QStringList m_ids;
    QWidget* m_grid;
    Text* m_word;
};

} // namespace everyport::ui
