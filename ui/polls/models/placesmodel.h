#pragma once

#include <QAbstractListModel>

#include "app/polls/kinds/quizresult.h"

namespace everyport::ui {

/// Who has which place in a quiz, as rows: name, points, how many were right.
class PlacesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void set(const polls::QuizStandings& standings);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    polls::QuizStandings m_standings;
};

} // namespace everyport::ui
