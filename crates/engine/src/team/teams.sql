SELECT
  team.id,
  team.name,
  team.short,
  team.unit,
  (SELECT count(*) FROM membership WHERE membership.team = team.id) AS people,
  (SELECT count(*) FROM journey WHERE journey.owner = team.id)
    + (SELECT count(*) FROM journey_team WHERE journey_team.team = team.id) AS journeys
FROM team
ORDER BY team.place, team.id
